package uk.goldthread.intake.compare;

import java.util.List;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.DraftTimescale;
import uk.goldthread.intake.draft.Step;

/** A commitment in which something is about to be changed. */
final class Edit {
    private final DraftCommitment was;
    private String reference;
    private String theme;
    private String text;
    private List<String> owners;
    private DraftTimescale timescale;
    private String status;
    private List<Step> progress;
    private List<Step> next;

    private Edit(DraftCommitment was) {
        this.was = was;
        reference = was.reference();
        theme = was.theme();
        text = was.text();
        owners = was.owners();
        timescale = was.timescale();
        status = was.status();
        progress = was.progress();
        next = was.next();
    }

    static Edit of(DraftCommitment commitment) {
        return new Edit(commitment);
    }

    Edit reference(String reference) {
        this.reference = reference;
        return this;
    }

    Edit theme(String theme) {
        this.theme = theme;
        return this;
    }

    Edit text(String text) {
        this.text = text;
        return this;
    }

    Edit owners(List<String> owners) {
        this.owners = owners;
        return this;
    }

    Edit timescale(DraftTimescale timescale) {
        this.timescale = timescale;
        return this;
    }

    Edit status(String status) {
        this.status = status;
        return this;
    }

    Edit progress(List<Step> progress) {
        this.progress = progress;
        return this;
    }

    Edit next(List<Step> next) {
        this.next = next;
        return this;
    }

    DraftCommitment done() {
        return new DraftCommitment(
                was.id() + "'",
                was.kind(),
                reference,
                theme,
                was.answers(),
                text,
                owners,
                timescale,
                status,
                was.statusFrom(),
                was.statusText(),
                was.response(),
                progress,
                next,
                was.mentions(),
                was.confidence(),
                was.from());
    }
}
