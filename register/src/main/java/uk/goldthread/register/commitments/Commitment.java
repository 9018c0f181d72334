package uk.goldthread.register.commitments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.tree.Place;
import uk.goldthread.register.commitments.CommitmentFact.CommitmentMade;
import uk.goldthread.register.commitments.CommitmentFact.CommitmentWithdrawn;
import uk.goldthread.register.commitments.CommitmentFact.NextStepEnded;
import uk.goldthread.register.commitments.CommitmentFact.NextStepRecorded;
import uk.goldthread.register.commitments.CommitmentFact.OwnersNamed;
import uk.goldthread.register.commitments.CommitmentFact.ProgressRecorded;
import uk.goldthread.register.commitments.CommitmentFact.ResponseGiven;
import uk.goldthread.register.commitments.CommitmentFact.StatusSet;
import uk.goldthread.register.commitments.CommitmentFact.TimescaleAgreed;
import uk.goldthread.register.commitments.CommitmentFact.WordsCorrected;
import uk.goldthread.register.ledger.Entry;

/**
 * A promise as it stands at a point on both axes.
 *
 * @param since the day from which it exists
 * @param source the import that it was read in
 * @param from where in that document it was read
 * @param owners null while they are not yet known
 * @param original the timescale that it was given first
 * @param revisions the timescales that took its place, in order
 * @param statusInferred the status is our reading of other words
 * @param statusWords the words that the status was read from
 * @param withdrawal why it is no longer pursued
 * @param lastEntry the highest number among the entries that it is made of: what a form that was filled in has seen
 */
public record Commitment(
        UUID id,
        LocalDate since,
        @Nullable UUID source,
        List<Place> from,
        int ordinal,
        CommitmentKind kind,
        @Nullable String reference,
        @Nullable String theme,
        String text,
        @Nullable List<String> owners,
        @Nullable StatedTimescale original,
        List<Revision> revisions,
        Status status,
        boolean statusInferred,
        @Nullable String statusWords,
        @Nullable String withdrawal,
        @Nullable Response response,
        List<Step> progress,
        List<Step> next,
        List<UUID> answers,
        List<String> mentions,
        long lastEntry) {

    /** A timescale that took the place of an earlier one: from which day, and by whose word. */
    public record Revision(
            StatedTimescale timescale, @Nullable String agreedBy, LocalDate from, long entry) {

        /** Nobody agreed another day: "April 2006" became "April 2006 Completed". */
        boolean isSaidAnewOf(StatedTimescale before) {
            return agreedBy == null && timescale.isSameAs(before);
        }
    }

    /** A timescale that held before, the revision that took its place, and by whose word. */
    public record Replaced(StatedTimescale timescale, Revision by) {}

    /** A step that was done or is planned. */
    public record Step(String text, @Nullable StatedTimescale on, List<Place> from, LocalDate recorded, long entry) {}

    public record Response(String verdict, @Nullable String text) {

        /** "Accepted in part: ...", as every page and report says it. */
        public String words() {
            return text == null ? said() : said() + ": " + text;
        }

        private String said() {
            return switch (verdict) {
                case "" -> "";
                case "in-part" -> "Accepted in part";
                case "in-principle" -> "Accepted in principle";
                default -> Character.toUpperCase(verdict.charAt(0)) + verdict.substring(1);
            };
        }
    }

    /** The state that a commitment's first entry makes. */
    static Commitment made(Entry entry, CommitmentMade made) {
        return new Commitment(
                entry.subject(),
                entry.effective(),
                entry.source(),
                made.from(),
                made.ordinal(),
                made.kind(),
                made.reference(),
                made.theme(),
                made.text(),
                null,
                made.original(),
                List.of(),
                Status.NOT_YET_KNOWN,
                false,
                null,
                null,
                null,
                List.of(),
                List.of(),
                made.answers(),
                made.mentions(),
                entry.number());
    }

    /** The state after one more entry. */
    Commitment after(Entry entry) {
        var with = new CommitmentChange(this);
        with.lastEntry = Math.max(lastEntry, entry.number());
        switch ((CommitmentFact) entry.fact()) {
            case CommitmentMade made -> throw new IllegalStateException("made twice: entry " + entry.number());
            case OwnersNamed named -> with.owners = named.owners();
            case TimescaleAgreed agreed ->
                with.revisions = plus(
                        revisions,
                        new Revision(agreed.timescale(), agreed.agreedBy(), entry.effective(), entry.number()));
            case StatusSet set -> {
                with.status = set.status();
                with.statusInferred = set.inferred();
                with.statusWords = set.words();
                with.withdrawal = null;
            }
            case ProgressRecorded step ->
                with.progress = plus(progress, step(step.text(), step.on(), step.from(), entry));
            case NextStepRecorded step -> with.next = plus(next, step(step.text(), step.on(), step.from(), entry));
            case NextStepEnded ended ->
                with.next = next.stream()
                        .filter(step -> !step.text().equals(ended.text()))
                        .toList();
            case ResponseGiven given -> with.response = new Response(given.verdict(), given.text());
            case WordsCorrected corrected -> {
                with.reference = corrected.reference();
                with.theme = corrected.theme();
                with.text = corrected.text();
                if (corrected.mentions() != null) with.mentions = corrected.mentions();
            }
            case CommitmentWithdrawn withdrawn -> {
                with.status = Status.WITHDRAWN;
                with.statusInferred = false;
                with.statusWords = null;
                with.withdrawal = withdrawn.reason();
            }
        }
        return with.build();
    }

    private static Step step(String text, @Nullable StatedTimescale on, List<Place> from, Entry entry) {
        return new Step(text, on, from, entry.effective(), entry.number());
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }

    /** The timescale that holds: the last that was agreed, else the original. */
    public @Nullable StatedTimescale timescale() {
        return revisions.isEmpty() ? original : revisions.getLast().timescale();
    }

    /** The timescales that were replaced, oldest first. One that came to be said in other words was not. */
    public List<Replaced> replaced() {
        var replaced = new ArrayList<Replaced>();
        @Nullable StatedTimescale before = original;
        for (var revision : revisions) {
            if (before != null && !revision.isSaidAnewOf(before)) replaced.add(new Replaced(before, revision));
            before = revision.timescale();
        }
        return List.copyOf(replaced);
    }

    /** {@link #replaced} without what took their place. */
    public List<StatedTimescale> earlierTimescales() {
        return replaced().stream().map(Replaced::timescale).toList();
    }

    /** The last day by which it is to be done; null where its timescale has none or does not end. */
    public @Nullable LocalDate due() {
        var present = timescale();
        return present != null && present.ends() ? present.latest() : null;
    }

    /** Open on that day, of a kind that ends, and the last day of its present timescale is before it. */
    public boolean isOverdueOn(LocalDate day) {
        var due = due();
        return status.isOpen() && due != null && due.isBefore(day);
    }

    /** The review that its present timescale names, while it is open and the day has not passed. */
    public @Nullable LocalDate nextReviewFrom(LocalDate day) {
        var present = timescale();
        var review = present == null ? null : present.review();
        return status.isOpen() && review != null && !review.isBefore(day) ? review : null;
    }

    /** The words in which it may mention others, with another text. */
    List<String> wordsWith(String other) {
        var words = new ArrayList<String>();
        words.add(other);
        progress.forEach(step -> words.add(step.text()));
        next.forEach(step -> words.add(step.text()));
        if (response != null && response.text() != null) words.add(response.text());
        return words;
    }

    /** All its words in lower case: what a search looks through. */
    String said() {
        var words = new StringJoiner(" ");
        if (reference != null) words.add(reference);
        if (theme != null) words.add(theme);
        words.add(text);
        if (owners != null) owners.forEach(words::add);
        progress.forEach(step -> words.add(step.text()));
        next.forEach(step -> words.add(step.text()));
        return words.toString().toLowerCase(Locale.ROOT);
    }
}
