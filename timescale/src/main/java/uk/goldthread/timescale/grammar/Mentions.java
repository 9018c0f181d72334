package uk.goldthread.timescale.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.Mention;
import uk.goldthread.timescale.Settings;
import uk.goldthread.timescale.Timescale;
import uk.goldthread.timescale.words.Lexicon;
import uk.goldthread.timescale.words.Term;
import uk.goldthread.timescale.words.Tokens;

/** The timescales in running text: runs of periods that are joined to each other. */
public final class Mentions {

    private Mentions() {}

    public static List<Mention> in(String prose, LocalDate reference, Settings settings) {
        Tokens tokens = Lexicon.read(prose);
        Reading reading = new Scan(tokens, reference, settings).read();
        List<Mention> mentions = new ArrayList<>();
        List<Period> periods = reading.periods;
        for (int i = 0; i < periods.size(); ) {
            int next = i + 1;
            while (next < periods.size() && periods.get(next).link.joins() && periods.get(next).link != Link.STACKED) {
                next++;
            }
            add(mentions, prose, reading, periods.subList(i, next), reference, settings);
            i = next;
        }
        return List.copyOf(mentions);
    }

    private static void add(
            List<Mention> mentions,
            String prose,
            Reading reading,
            List<Period> run,
            LocalDate reference,
            Settings settings) {
        if (run.size() == 1 && !isMention(reading.tokens, run.getFirst())) {
            return;
        }
        int start = reading.start(run.getFirst());
        int end = reading.end(run.getLast());
        if (reading.tokens.is(run.getLast().to, Term.ONWARDS)) {
            end = reading.tokens.end(run.getLast().to);
        }
        Timescale timescale = Grammar.read(prose.substring(start, end), reference, settings);
        if (timescale.earliest() != null || timescale.latest() != null) {
            mentions.add(new Mention(start, end, timescale));
        }
    }

    /** A bare year is a mention only after "in", "by" and the like: "Version 3 of 2006" names no time. */
    private static boolean isMention(Tokens tokens, Period period) {
        return switch (period.unit) {
            case YEAR, YEARS -> period.part != Part.WHOLE || isPreposition(tokens.term(period.from - 1));
            case SEASON, FEAST, QUARTER, HALF ->
                period.hasYear() && !period.inferred || isPreposition(tokens.term(period.from - 1));
            case MONTH ->
                period.year != Period.NO_YEAR && !period.inferred
                        || period.part != Part.WHOLE
                        || tokens.has(period.from, Tokens.CAPITAL);
            case FIXED -> period.kind != Kind.IMMEDIATE;
            default -> true;
        };
    }

    private static boolean isPreposition(Term term) {
        return switch (term) {
            case IN, BY, FROM, UNTIL, BEFORE, OF, TO, EARLY, MID, LATE -> true;
            default -> false;
        };
    }
}
