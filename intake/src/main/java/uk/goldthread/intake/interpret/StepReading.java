package uk.goldthread.intake.interpret;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.goldthread.intake.draft.Step;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.timescale.Flag;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.Mention;
import uk.goldthread.timescale.Settings;
import uk.goldthread.timescale.Timescale;

/**
 * What was done and what will be done, a sentence or bullet each, with the day that it names. Of several days the step
 * has the most exact one, and of those the last; a deadline ("by", "until") is no day of the step.
 */
final class StepReading {
    private static final Pattern TO_COME = Pattern.compile(
            "(?iu).*?\\b(?:will (?!have\\b)|to be (?!\\w+ed by)|is to |are to |going to |still to |yet to |next step|planned for|scheduled for|further discussions? (?:is |are )?required|bydd|byddwn|byddant|i'w )\\b?.*",
            Pattern.DOTALL);
    /** "Team leader to attend the meeting": no verb before "to", so that it tells of what is to come. */
    private static final Pattern NAME_TO_DO = Pattern.compile(
            "[\\p{Lu}][\\p{L}\\p{N}'\u2019&() -]*? (?:of [\\w ]+? )?to (?:attend|address|be|discuss|meet|report|review|consider|present|provide|continue|develop|complete|produce|publish|follow|take|look|work|agree|prepare|hold|set|confirm|circulate)\\b.*",
            Pattern.DOTALL);

    private static final Pattern DONE = Pattern.compile(
            "(?iu)\\b(?:was|were|has|have|had|is|are|held|met|agreed|discussed|invited|prepared|completed|submitted|provided|approved|endorsed|advised|\\w{3,}ed)\\b");
    private static final Pattern EVENT_AHEAD = Pattern.compile(
            "(?iu)\\b(?:for (?:further )?(?:discussion|consideration|approval|decision)|to attend|to address|in preparation for|ahead of)\\b");
    private static final Pattern DEADLINE = Pattern.compile("(?iu)\\b(?:by|until|till|before|for)(?: the)? $");

    private final LocalDate reference;

    StepReading(LocalDate reference) {
        this.reference = reference;
    }

    /** The sentence tells of what is to come, whatever column it stands in. */
    static boolean isToCome(Passage sentence) {
        var text = sentence.text();
        var named = NAME_TO_DO.matcher(text);
        if (named.matches()
                && !DONE.matcher(text.substring(0, text.indexOf(" to "))).find()) return true;
        var future = TO_COME.matcher(text);
        if (!future.matches()) return false;
        var done = DONE.matcher(text);
        return !done.find() || future.start() == 0 && toComeAt(text) <= done.start();
    }

    private static int toComeAt(String text) {
        var words = Pattern.compile("(?iu)\\b(?:will|to be|is to|are to|going to|still to|yet to|bydd|byddwn)\\b")
                .matcher(text);
        return words.find() ? words.start() : Integer.MAX_VALUE;
    }

    Step step(Passage sentence, boolean done) {
        var on = day(sentence, done).map(mention -> on(sentence, mention)).orElse(null);
        return new Step(sentence.text(), on, sentence.places());
    }

    private static Step.On on(Passage sentence, Mention mention) {
        var timescale = mention.timescale();
        return new Step.On(
                sentence.text().substring(mention.start(), mention.end()), timescale.earliest(), timescale.latest());
    }

    Optional<Mention> day(Passage sentence, boolean done) {
        boolean ahead = !done || EVENT_AHEAD.matcher(sentence.text()).find();
        var settings = Settings.DEFAULT.withTense(ahead ? Settings.Tense.FUTURE : Settings.Tense.PAST);
        return mentions(sentence.text(), settings).stream()
                .filter(mention -> mention.timescale().latest() != null
                        && mention.timescale().kind() != Kind.IMPOSSIBLE)
                .filter(mention -> !done || !isDeadline(sentence.text(), mention))
                .max(Comparator.comparing(
                                (Mention mention) -> mention.timescale().kind() == Kind.DAY)
                        .thenComparing(mention -> mention.timescale().kind() == Kind.MONTH)
                        .thenComparing(Mention::start));
    }

    private List<Mention> mentions(String text, Settings settings) {
        return Timescale.findAll(text, reference, settings);
    }

    private static boolean isDeadline(String text, Mention mention) {
        return DEADLINE.matcher(text.substring(0, mention.start())).find();
    }

    /** The words leave the year out. */
    static boolean lacksYear(Mention mention) {
        return mention.timescale().flags().contains(Flag.YEAR_INFERRED);
    }
}
