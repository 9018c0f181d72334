package uk.goldthread.timescale.grammar;

import java.time.LocalDate;
import uk.goldthread.timescale.Settings;
import uk.goldthread.timescale.Timescale;
import uk.goldthread.timescale.words.Lexicon;
import uk.goldthread.timescale.words.Tokens;

/** From a text to its timescale. */
public final class Grammar {

    private Grammar() {}

    public static Timescale read(String text, LocalDate reference, Settings settings) {
        Tokens tokens = Lexicon.read(text);
        Reading reading = new Scan(tokens, reference, settings).read();
        return Decision.of(text, reading);
    }
}
