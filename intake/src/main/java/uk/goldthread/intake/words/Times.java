package uk.goldthread.intake.words;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.goldthread.timescale.Mention;
import uk.goldthread.timescale.Settings;
import uk.goldthread.timescale.Timescale;

/**
 * The words about time of one document. Its cells say the same over and over, and what is read out of a step is looked at
 * again when the whole is checked: each text is read once. It serves the one thread that reads the document.
 */
public final class Times {
    private record Told(String text, Settings.Tense tense) {}

    private final LocalDate reference;
    private final Map<String, Timescale> timescales = new HashMap<>();
    private final Map<Told, List<Mention>> mentions = new HashMap<>();

    /** @param reference the day from which relative words count */
    public Times(LocalDate reference) {
        this.reference = reference;
    }

    public LocalDate reference() {
        return reference;
    }

    /** The text as a timescale, which looks back where its words tell what was done. */
    public Timescale timescale(String text) {
        return timescales.computeIfAbsent(text, words -> Timescale.parse(words, reference, Settings.AS_TOLD));
    }

    /** The days that the text mentions, in a sentence that looks ahead or back. */
    public List<Mention> mentions(String text, Settings.Tense tense) {
        return mentions.computeIfAbsent(
                new Told(text, tense),
                told -> Timescale.findAll(told.text(), reference, Settings.DEFAULT.withTense(told.tense())));
    }
}
