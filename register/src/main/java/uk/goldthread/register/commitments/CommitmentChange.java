package uk.goldthread.register.commitments;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A commitment while one entry changes it: Java's records have no "with" yet. */
final class CommitmentChange {
    private final Commitment before;

    @Nullable
    String reference;

    @Nullable
    String theme;

    String text;

    @Nullable
    List<String> owners;

    List<Commitment.Revision> revisions;
    Status status;
    boolean statusInferred;

    @Nullable
    String statusWords;

    @Nullable
    String withdrawal;

    Commitment.@Nullable Response response;
    List<Commitment.Step> progress;
    List<Commitment.Step> next;
    List<String> mentions;
    long lastEntry;

    CommitmentChange(Commitment before) {
        this.before = before;
        reference = before.reference();
        theme = before.theme();
        text = before.text();
        owners = before.owners();
        revisions = before.revisions();
        status = before.status();
        statusInferred = before.statusInferred();
        statusWords = before.statusWords();
        withdrawal = before.withdrawal();
        response = before.response();
        progress = before.progress();
        next = before.next();
        mentions = before.mentions();
        lastEntry = before.lastEntry();
    }

    Commitment build() {
        return new Commitment(
                before.id(),
                before.since(),
                before.source(),
                before.from(),
                before.ordinal(),
                before.kind(),
                reference,
                theme,
                text,
                owners,
                before.original(),
                revisions,
                status,
                statusInferred,
                statusWords,
                withdrawal,
                response,
                progress,
                next,
                before.answers(),
                mentions,
                lastEntry);
    }
}
