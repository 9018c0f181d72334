package uk.goldthread.bench.timescale;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.NavigableSet;
import java.util.TimeZone;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.natty.Parser;

/** Natty (Java): moments only, so that the first and the last of those it finds are the days. */
final class Natty implements Reader {

    private final Parser parser = new Parser(TimeZone.getTimeZone(ZoneOffset.UTC));

    @Override
    public String name() {
        return "Natty";
    }

    @Override
    public List<Answer> read(List<Phrase> phrases) {
        return phrases.stream().map(this::answer).toList();
    }

    private Answer answer(Phrase phrase) {
        NavigableSet<LocalDate> days = days(phrase);
        return days.isEmpty() ? Answer.of(null, null) : Answer.of(days.first(), days.last());
    }

    @Override
    public double phrasesPerSecond(List<Phrase> phrases, int seconds) {
        return Loop.phrasesPerSecond(phrases, seconds, this::latest);
    }

    private @Nullable LocalDate latest(Phrase phrase) {
        NavigableSet<LocalDate> days = days(phrase);
        return days.isEmpty() ? null : days.last();
    }

    private NavigableSet<LocalDate> days(Phrase phrase) {
        Date reference =
                Date.from(phrase.reference().atStartOfDay(ZoneOffset.UTC).toInstant());
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (var group : parser.parse(phrase.text(), reference)) {
            group.getDates().forEach(date -> days.add(LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC)));
        }
        return days;
    }
}
