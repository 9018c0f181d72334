package uk.goldthread.bench.timescale;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.goldthread.timescale.Timescale;

/** Our own. */
final class Goldthread implements Reader {

    @Override
    public String name() {
        return "timescale";
    }

    @Override
    public List<Answer> read(List<Phrase> phrases) {
        return phrases.stream()
                .map(phrase -> Timescale.parse(phrase.text(), phrase.reference()))
                .map(timescale -> Answer.of(timescale.earliest(), timescale.latest()))
                .toList();
    }

    @Override
    public double phrasesPerSecond(List<Phrase> phrases, int seconds) {
        return Loop.phrasesPerSecond(phrases, seconds, Goldthread::latest);
    }

    static @Nullable LocalDate latest(Phrase phrase) {
        return Timescale.parse(phrase.text(), phrase.reference()).latest();
    }
}
