package uk.goldthread.intake.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Fold;
import uk.goldthread.intake.words.Wording;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.Settings;
import uk.goldthread.timescale.Timescale;

/**
 * The number with which an item of minutes begins: "4.", "7.2", "23/061", or one that looks like a day ("18.11.10").
 *
 * @param series what stands before the number ("Item", "FC/"): one numbering has the same before all its numbers
 * @param letter that of a part of an item, "b" of "41b/19"; empty where the number has none
 * @param end where the title begins
 */
record ItemNumber(Passage words, String series, List<Integer> parts, String letter, int end) {
    private static final Pattern NUMBER = Pattern.compile(
            "\\s*(?!(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b))(?<word>(?:Item|Minute|Agenda item|Eitem)\\s+)?(?<letters>(?:[A-Z]{1,5}[/.-]?\\s?){1,3})?(?<number>\\d{1,4}(?:(?<letter>[a-z])(?=/\\d))?(?:[./-]\\d{1,4}){0,3})(?<mark>\\s*[.):\u2013\u2014-](?:\\s+/(?=\\s))?|/(?=\\s))?(?:\\s+|(?<=[.)])(?=\\p{Lu}))(?=[\\p{L}\"\u201C(]|\\d+[/.]\\d+\\S*\\s+\\p{Lu})");

    /** "2031 May Minutes" */
    private static final Pattern OF_YEAR = Pattern.compile(
            "(?iu)\\s*(?:19|20)\\d\\d\\s+(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\\p{L}*\\b");

    private static final int LONGEST_ALIKE = 8;

    static Optional<ItemNumber> of(Passage line) {
        var found = NUMBER.matcher(line.text());
        if (!found.lookingAt() || Wording.LABEL.is(text(found.group("letters")))) return Optional.empty();
        var number = found.group("number");
        if (OF_YEAR.matcher(line.text()).lookingAt()) return Optional.empty();
        boolean bare = found.group("mark") == null && found.group("letters") == null && number.matches("\\d+");
        if (bare && (Character.isLowerCase(line.text().charAt(found.end())) || isDay(line.text())))
            return Optional.empty();
        var parts =
                Stream.of(number.split("[a-z]?[./-]")).map(Integer::parseInt).toList();
        return Optional.of(new ItemNumber(
                line.cut(
                        found.start("letters") < 0 ? found.start("number") : found.start("letters"),
                        found.end("number")),
                text(found.group("word")) + text(found.group("letters")),
                parts,
                text(found.group("letter")),
                found.end()));
    }

    private static String text(@Nullable String group) {
        return group == null ? "" : group.strip();
    }

    /** "14 May 2024", and "14 May" alone or before a comma, number nothing. */
    private static boolean isDay(String line) {
        return Timescale.findAll(line, LocalDate.EPOCH, Settings.DEFAULT).stream()
                .findFirst()
                .filter(mention -> line.substring(0, mention.start()).isBlank())
                .filter(mention -> mention.timescale().kind() == Kind.DAY)
                .filter(mention -> {
                    var rest = line.substring(mention.end()).strip();
                    boolean inYear = line.substring(0, mention.end()).matches("(?s).*\\p{L}.*\\b(?:19|20)\\d\\d");
                    return inYear || rest.isEmpty() || !Character.isLetter(rest.charAt(0));
                })
                .isPresent();
    }

    /**
     * Which of the lines are items: of the numbers that count up in one place and are alike in all others, those that
     * begin first. Numbers of lists below the items begin later. A slip ("133" between 32 and 34) ends no counting.
     * Of an agenda above them, whose titles come again, none is one.
     */
    static Set<Integer> items(List<Passage> lines) {
        int start = belowAgenda(lines);
        return counted(lines.subList(start, lines.size())).stream()
                .map(line -> line + start)
                .collect(Collectors.toSet());
    }

    /** Where the first of two numbers comes again with their titles; 0 where they do not. */
    private static int belowAgenda(List<Passage> lines) {
        Map<String, Integer> first = new HashMap<>();
        int again = 0;
        for (int i = 0; i < lines.size(); i++) {
            var number = of(lines.get(i));
            if (number.isEmpty()) continue;
            var title = Fold.of(lines.get(i).text().substring(number.get().end()));
            var words = number.get().words().text() + ' ' + title.substring(0, Math.min(title.length(), LONGEST_ALIKE));
            if (first.putIfAbsent(words, i) == null || title.length() < LONGEST_ALIKE) continue;
            if (again > 0) return withFirst(lines, first.get(words), again);
            again = i;
        }
        return 0;
    }

    /** The number 1 between the agenda and what comes again begins it. */
    private static int withFirst(List<Passage> lines, int agenda, int again) {
        return IntStream.range(agenda, again)
                .filter(i -> of(lines.get(i))
                        .filter(number -> number.parts().equals(List.of(1)))
                        .isPresent())
                .findFirst()
                .orElse(again);
    }

    private static Set<Integer> counted(List<Passage> lines) {
        Map<String, List<Integer>> series = new LinkedHashMap<>();
        Map<String, Count> counts = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            of(lines.get(i))
                    .ifPresent(number -> number.places().forEach((key, value) -> {
                        if (counts.computeIfAbsent(key, first -> new Count()).reaches(value, number.letter()))
                            series.computeIfAbsent(key, first -> new ArrayList<>())
                                    .add(line);
                    }));
        }
        return series.values().stream()
                .filter(found -> found.size() > 1)
                .min((one, other) -> one.getFirst().equals(other.getFirst())
                        ? Integer.compare(other.size(), one.size())
                        : Integer.compare(one.getFirst(), other.getFirst()))
                .map(found -> (Set<Integer>) new HashSet<>(found))
                .orElse(Set.of());
    }

    private static final class Count {
        private static final int MISSED = 2;

        private int before = -1;
        private int last = -1;
        private String letter = "";

        /** It is higher than the last one, has a later letter, or goes on with the one before a slip. */
        boolean reaches(int value, String withLetter) {
            boolean goesOn = value == last && withLetter.compareTo(letter) > 0;
            boolean wasSlip = value > before && value <= before + MISSED && last > before + MISSED;
            if (value <= last && !wasSlip && !goesOn) return false;
            if (!wasSlip && !goesOn) before = last;
            last = value;
            letter = withLetter;
            return true;
        }
    }

    /** Each place that may count up, named by the others, with its value. */
    private Map<String, Integer> places() {
        var places = new LinkedHashMap<String, Integer>();
        IntStream.range(0, parts.size()).forEach(place -> {
            var others = new ArrayList<String>();
            for (int i = 0; i < parts.size(); i++)
                others.add(i == place ? "n" : parts.get(i).toString());
            places.put(series + String.join(".", others), parts.get(place));
        });
        return places;
    }
}
