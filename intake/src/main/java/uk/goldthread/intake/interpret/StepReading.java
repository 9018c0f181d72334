package uk.goldthread.intake.interpret;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.goldthread.intake.draft.Step;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Tense;
import uk.goldthread.intake.words.Times;
import uk.goldthread.intake.words.Verbs;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.Mention;
import uk.goldthread.timescale.Settings;

/**
 * What was done and what will be done, a sentence or bullet each, with the day that it names. Of several days the step
 * has the most exact one, and of those the last; a deadline ("by", "until") is no day of the step.
 */
final class StepReading {
    /** "Team leader to attend the meeting": no verb before "to". */
    private static final Pattern NAME_TO_DO =
            Pattern.compile("(?<name>\\p{Lu}[\\p{L}\\p{N}'\u2019&() -]*?) to (?<verb>\\p{Ll}+)\\b.*", Pattern.DOTALL);

    private static final Pattern EVENT_AHEAD = Pattern.compile(
            "(?=[AFITafit])\\b(?iu:for (?:further )?(?:discussion|consideration|approval|decision)|to attend|to address|in preparation for|ahead of)\\b");

    /** In characters: "before the ", and what parts it from the word before. */
    private static final int LONGEST_DEADLINE = 12;

    private static final Pattern DEADLINE = Pattern.compile("(?iu)\\b(?:by|until|till|before|for)(?: the)? $");

    private final Times times;

    StepReading(Times times) {
        this.times = times;
    }

    /** The sentence tells of what is to come, whatever column it stands in. */
    static boolean isToCome(Passage sentence) {
        var text = sentence.text();
        var tense = Tense.first(text);
        return tense.equals(Optional.of(Tense.TO_COME)) || namesWhoIsTo(text) || tense.isEmpty() && orders(text);
    }

    private static boolean namesWhoIsTo(String text) {
        if (!text.contains(" to ")) return false;
        var named = NAME_TO_DO.matcher(text);
        return named.matches()
                && Verbs.begins(named.group("verb"))
                && Tense.first(named.group("name")).isEmpty();
    }

    /** "Review again next year" */
    private static boolean orders(String text) {
        var words = text.split("\\s+", 2);
        return words.length == 2 && Verbs.begins(words[0]);
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
        return times.mentions(sentence.text(), ahead ? Settings.Tense.FUTURE : Settings.Tense.PAST).stream()
                .filter(mention -> mention.timescale().latest() != null
                        && mention.timescale().kind() != Kind.IMPOSSIBLE)
                .filter(mention -> !done || !isDeadline(sentence.text(), mention))
                .max(Comparator.comparing(
                                (Mention mention) -> mention.timescale().kind() == Kind.DAY)
                        .thenComparing(mention -> mention.timescale().kind() == Kind.MONTH)
                        .thenComparing(Mention::start));
    }

    private static boolean isDeadline(String text, Mention mention) {
        int start = Math.max(0, mention.start() - LONGEST_DEADLINE);
        return DEADLINE.matcher(text.substring(start, mention.start())).find();
    }
}
