package uk.goldthread.intake.interpret;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.goldthread.intake.draft.Step;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Verbs;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.Mention;
import uk.goldthread.timescale.Settings;
import uk.goldthread.timescale.Timescale;

/**
 * What was done and what will be done, a sentence or bullet each, with the day that it names. Of several days the step
 * has the most exact one, and of those the last; a deadline ("by", "until") is no day of the step.
 */
final class StepReading {
    /** Words that look ahead; in a sentence with both sorts the first decides. */
    private static final Pattern TO_COME = words(
            "will(?! have)|to be|(?:is|are|due|going|still|yet|need|needs) to|required|needed|next steps?|(?:planned|scheduled) for"
                    + "|bydd|byddwn|byddant|i'w");

    private static final Pattern DONE = words(
            "was|were|has|have|had|is|are|held|met|brought|taken|made|sent|given|set|put|built|begun|written|drawn|led|kept"
                    + "|shown|found|gone|done|took|gave|began|wrote|\\w{3,}ed|cafodd|cafwyd|roedd|mae|wedi");

    /** "Team leader to attend the meeting": no verb before "to". */
    private static final Pattern NAME_TO_DO =
            Pattern.compile("(?<name>\\p{Lu}[\\p{L}\\p{N}'\u2019&() -]*?) to (?<verb>\\p{Ll}+)\\b.*", Pattern.DOTALL);

    private static final Pattern EVENT_AHEAD = Pattern.compile(
            "(?iu)\\b(?:for (?:further )?(?:discussion|consideration|approval|decision)|to attend|to address|in preparation for|ahead of)\\b");
    private static final Pattern DEADLINE = Pattern.compile("(?iu)\\b(?:by|until|till|before|for)(?: the)? $");

    private final LocalDate reference;

    StepReading(LocalDate reference) {
        this.reference = reference;
    }

    private static Pattern words(String words) {
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }

    /** The sentence tells of what is to come, whatever column it stands in. */
    static boolean isToCome(Passage sentence) {
        var text = sentence.text();
        int done = first(DONE, text);
        return first(TO_COME, text) <= Math.min(done, text.length()) || namesWhoIsTo(text) || orders(text, done);
    }

    private static int first(Pattern words, String text) {
        var matcher = words.matcher(text);
        return matcher.find() ? matcher.start() : Integer.MAX_VALUE;
    }

    private static boolean namesWhoIsTo(String text) {
        var named = NAME_TO_DO.matcher(text);
        return named.matches()
                && Verbs.begins(named.group("verb"))
                && !DONE.matcher(named.group("name")).find();
    }

    /** "Review again next year", not "Review completed". */
    private static boolean orders(String text, int done) {
        var words = text.split("\\s+", 2);
        return words.length == 2 && Verbs.begins(words[0]) && done > text.length();
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
}
