package uk.goldthread.intake.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.timescale.Settings;
import uk.goldthread.timescale.Timescale;

/**
 * Finds, in the discussion beside them, the sentences in which the people of an action column promised. A sentence
 * suits a person the better the nearer their name stands to "agreed to", "will" or "to"; the order of the column is kept.
 */
final class WhoAndWhen {
    private static final double LEAST = 3;
    private static final Pattern EVERYONE = Pattern.compile("(?iu)all(?: members| partners| officers)?|everyone|pawb");
    private static final Pattern EVERYONE_NAMED = Pattern.compile(
            "(?iu)\\b(?:anyone|everyone|all (?:\\p{L}+ )?(?:members|partners|to|will|agreed|were asked)|members (?:to|will|agreed|were asked)|everybody|pawb)\\b");
    private static final Pattern AGREED =
            Pattern.compile("(?iu)\\b(?:agreed|undertook|offered|resolved|was asked|were asked|cytunwyd|cytunodd)\\b");

    /** "Lettings Policy - agreed" asks nobody to do anything, nor does what announces a list. */
    private static final Pattern SETTLED = Pattern.compile(
            "(?isu).*(?:[\u2013\u2014-]\\s*|\\b(?:was|were) )(?:agreed|approved|adopted|ratified|noted|accepted|cytunwyd)[^\\p{L}]*|.*:\\s*");

    private static final Pattern AHEAD =
            Pattern.compile("(?iu)\\b(?:to be|will|should|must|needs? to|deferred to|i'w)\\b");

    private final LocalDate reference;
    private final OwnerNames names;

    WhoAndWhen(LocalDate reference, OwnerNames names) {
        this.reference = reference;
        this.names = names;
    }

    private record Pair(List<Passage> who, Passage when) {}

    List<Promise> promises(Passage discussion, Passage who, Passage when) {
        var pairs = pairs(who, when);
        var sentences = Sentences.of(discussion);
        var chosen = choose(pairs, sentences);
        var promises = new ArrayList<Promise>();
        for (int i = 0; i < pairs.size(); i++) promises.add(promise(pairs.get(i), sentences, chosen[i]));
        return promises;
    }

    private Promise promise(Pair pair, List<Passage> sentences, int at) {
        var when = pair.when.isBlank() ? Deadline.ahead(sentences.get(at), reference) : pair.when;
        var promise = Promise.of(Promise.ACTION, sentences.get(at)).by(pair.who, when);
        if (score(pair, sentences.get(at)) >= LEAST || sentences.size() == 1) return promise.sure(0.9);
        return promise.noted(
                Note.warning(
                        "not-understood",
                        "No sentence beside these names says who does what. Say what is to be done.",
                        sentences.get(at)),
                0.4);
    }

    private List<Pair> pairs(Passage who, Passage when) {
        var people = people(who, when.lines().size());
        var times = times(when, people.size());
        int lines = Math.max(1, Math.max(people.size(), times.size()));
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < lines; i++) pairs.add(new Pair(names.split(at(people, i, lines)), at(times, i, lines)));
        return pairs;
    }

    /** A line each; or each by their name, where fewer lines hold as many names as there are times. */
    private List<Passage> people(Passage who, int times) {
        var lines = who.lines();
        if (lines.isEmpty() || lines.size() >= times) return lines;
        var each = lines.stream().flatMap(line -> names.split(line).stream()).toList();
        return each.size() == times ? each : lines;
    }

    /** A line each; or, where one line holds as many days as there are people, a day each. */
    private List<Passage> times(Passage when, int people) {
        var lines = when.lines();
        if (lines.size() != 1 || people < 2) return lines;
        var days = Timescale.findAll(when.text(), reference, Settings.DEFAULT).stream()
                .map(mention -> when.cut(mention.start(), mention.end()))
                .toList();
        return days.size() == people ? days : lines;
    }

    /** One value stands for all lines; with fewer values than lines the last ones have none. */
    private static Passage at(List<Passage> values, int line, int lines) {
        if (values.isEmpty()) return Passage.EMPTY;
        if (values.size() == 1 && lines > 1) return values.getFirst();
        return line < values.size() ? values.get(line) : Passage.EMPTY;
    }

    /** The sentences that suit best in all, each after the one before. */
    private int[] choose(List<Pair> pairs, List<Passage> sentences) {
        int rows = pairs.size(), columns = sentences.size();
        if (rows > columns) return fallback(rows, columns);
        var best = new double[rows][columns];
        var before = new int[rows][columns];
        for (var row : best) Arrays.fill(row, Double.NEGATIVE_INFINITY);
        for (int row = 0; row < rows; row++)
            for (int column = row; column < columns; column++) {
                double here = score(pairs.get(row), sentences.get(column));
                if (row == 0) best[row][column] = here;
                for (int other = row - 1; row > 0 && other < column; other++)
                    if (best[row - 1][other] + here > best[row][column]) {
                        best[row][column] = best[row - 1][other] + here;
                        before[row][column] = other;
                    }
            }
        var chosen = new int[rows];
        int column = last(best[rows - 1]);
        for (int row = rows - 1; row >= 0; row--) {
            chosen[row] = column;
            column = before[row][column];
        }
        return chosen;
    }

    private static int[] fallback(int rows, int columns) {
        var chosen = new int[rows];
        for (int row = 0; row < rows; row++) chosen[row] = Math.min(row, columns - 1);
        return chosen;
    }

    /** Of equals the later one: what was agreed comes after what was said. */
    private static int last(double[] scores) {
        int best = 0;
        for (int i = 0; i < scores.length; i++) if (scores[i] >= scores[best]) best = i;
        return best;
    }

    private double score(Pair pair, Passage sentence) {
        var text = sentence.text();
        double score =
                (AGREED.matcher(text).find() ? 1 : 0) + (AHEAD.matcher(text).find() ? 1 : 0);
        if (SETTLED.matcher(text).matches()) score -= 2;
        for (var name : pair.who) score += score(name.text(), text);
        return score + (namesDay(pair.when, text) ? 3 : 0);
    }

    private static double score(String name, String text) {
        if (EVERYONE.matcher(name.strip()).matches())
            return EVERYONE_NAMED.matcher(text).find() ? 4 : 0;
        double best = 0;
        for (var part : parts(name)) best = Math.max(best, scoreOfPart(part, text));
        return best;
    }

    private static List<String> parts(String name) {
        var parts = new ArrayList<>(List.of(name.strip().split("\\s+")));
        parts.add(name.strip());
        return parts.stream()
                .filter(part -> part.length() > 1 && Character.isUpperCase(part.charAt(0)))
                .toList();
    }

    private static double scoreOfPart(String part, String text) {
        var matcher = Pattern.compile("(?<!\\p{L})" + Pattern.quote(part) + "(?!\\p{L})")
                .matcher(text);
        double best = 0;
        while (matcher.find()) {
            double score = matcher.start() < 4 ? 4 : 2;
            var after = text.substring(matcher.end());
            if (after.matches(
                    "(?su)(?:\\s\\p{Lu}\\p{L}+)? (?:has |have )?(?:agreed to|undertook to|offered to|was asked to|to \\p{Ll}+)\\b.*"))
                score += 5;
            else if (after.matches("(?su)(?:\\s\\p{Lu}\\p{L}+)?(?: and \\p{Lu}\\p{L}+)? (?:will|would|shall)\\b.*"))
                score += 4;
            else if (after.matches("(?su).*\\b(?:he|she|they) agreed to\\b.*")) score += 3;
            best = Math.max(best, score);
        }
        return best;
    }

    private boolean namesDay(Passage when, String text) {
        var day = Timescale.parse(when.text(), reference);
        if (when.isBlank() || day.latest() == null) return false;
        return Timescale.findAll(text, reference, Settings.DEFAULT).stream()
                .anyMatch(mention -> Collections.singletonList(day.latest())
                        .contains(mention.timescale().latest()));
    }
}
