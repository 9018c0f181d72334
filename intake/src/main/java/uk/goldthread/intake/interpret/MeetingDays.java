package uk.goldthread.intake.interpret;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.timescale.Flag;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.Mention;
import uk.goldthread.timescale.Settings;
import uk.goldthread.timescale.Timescale;

/** On what day they met, and when they meet next: under a label or heading, or as a sentence says it. */
final class MeetingDays {
    private static final Pattern NEXT = Pattern.compile(
            "(?iu)(?:^|[.!?]\\s+)\\W*(?:it was agreed that )?(?:the )?(?:date of )?(?:the )?next (?:[\\p{L}-]+ ){0,4}?meeting\\b(?! of the (?:last|previous))");

    private final LocalDate reference;
    private Optional<LocalDate> held = Optional.empty();
    private Optional<LocalDate> next = Optional.empty();
    private Optional<LocalDate> nextSaid = Optional.empty();

    MeetingDays(LocalDate reference) {
        this.reference = reference;
    }

    /** The first day that is told with its year counts: what a reader of minutes would add to one without may be years off. */
    void held(Passage words) {
        held = held.or(() -> days(words)
                .filter(day -> !day.flags().contains(Flag.YEAR_INFERRED))
                .findFirst()
                .map(Timescale::earliest));
    }

    /** A label or a heading says that the words tell of the next meeting. */
    void next(Passage words) {
        if (next.isEmpty()) next = in(words).filter(this::isLater);
    }

    /** "The next meeting will be on ...", without a label. */
    void said(Passage words) {
        if (NEXT.matcher(words.text()).find()) nextSaid = nextSaid.or(() -> in(words));
    }

    Optional<LocalDate> in(Passage words) {
        return days(words).findFirst().map(Timescale::earliest);
    }

    private Stream<Timescale> days(Passage words) {
        return Timescale.findAll(words.text(), held.orElse(reference), Settings.DEFAULT).stream()
                .map(Mention::timescale)
                .filter(timescale -> timescale.kind() == Kind.DAY && timescale.earliest() != null);
    }

    private boolean isLater(LocalDate day) {
        return held.isEmpty() || day.isAfter(held.get());
    }

    Optional<LocalDate> held() {
        return held;
    }

    Optional<LocalDate> next() {
        return next.or(() -> nextSaid.filter(this::isLater));
    }
}
