package uk.goldthread.intake.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Fold;
import uk.goldthread.intake.words.Joining;
import uk.goldthread.intake.words.Shape;
import uk.goldthread.intake.words.Wording;

/**
 * The owners that a cell names. Marks and line breaks part them; so do blanks between initials, and where nothing does,
 * a name that stands alone elsewhere in the column.
 */
final class OwnerNames {
    private static final Pattern MARK = Pattern.compile(
            "(?:[/;\\n\u2022|]|,(?!\\s*(?:Department|Dept|Office|Directorate)\\b)|\\s\\+\\s|(?= )(?<=\\b[A-Z]{2,5}) (?:and|&|a|ac) (?=[A-Z]{2,5}\\b))");
    /** The commas of an office are its own where the last part has "and" before it: "Cabinet Member for Housing, Leisure and Parks". */
    private static final Pattern OFFICE = Pattern.compile(
            "(?iu)(?:the )?(?:deputy )?(?:portfolio holder|(?:cabinet|lead|executive) member|minister|secretary of state|aelod cabinet) (?:for|dros) [^,/;\\n]+,(?<rest>[^/;\\n]+ (?:and|&|a|ac) [^,/;\\n]+)");

    private static final Pattern INITIALS = Pattern.compile("[A-Z]{2,5}");
    private static final Pattern FIRST_INITIALS = Pattern.compile("[A-Z]{2,5}(?=\\s|$)");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern ALL = Pattern.compile("(?i)all|pawb");
    private static final Pattern BETWEEN = Pattern.compile("\\s+(?:and|&|a|ac)\\s+");
    private static final Pattern AND = Pattern.compile("(?iu)(?:and|&|a|ac)\\s+(?=\\p{L})");

    /** In characters: that of a directorate with all its words. */
    private static final int LONGEST_NAME = 200;

    /** The folded names that stand alone. */
    private final Set<String> alone = new HashSet<>();

    /** Texts that were found to name one owner, as most do over and over. */
    private final Set<String> single = new HashSet<>();

    /** Learns the names that stand alone in a cell, or in a line of one. */
    OwnerNames(List<Passage> cells) {
        var texts = new HashSet<String>();
        for (var cell : cells) if (texts.add(cell.text())) learn(cell);
    }

    private void learn(Passage cell) {
        for (var line : cell.lines())
            for (var part : line.split(MARK)) if (!isRunOfInitials(part)) alone.add(Fold.of(part.text()));
    }

    /** Each owner once. */
    List<Passage> split(Passage cell) {
        if (single.contains(cell.text())) return List.of(cell);
        var names = new LinkedHashMap<String, Passage>();
        for (var name : all(cell)) names.putIfAbsent(Fold.of(name.text()), name);
        var owners = List.copyOf(names.values());
        if (owners.equals(List.of(cell))) single.add(cell.text());
        return owners;
    }

    private List<Passage> all(Passage cell) {
        boolean wrapped = cell.text().contains("\n") && alone.contains(Fold.of(cell.text()));
        if (wrapped) return List.of(Passage.join(cell.lines(), " "));
        if (isOffice(cell.text())) return List.of(cell);
        var names = new ArrayList<Passage>();
        for (var part : cell.split(MARK)) names.addAll(posts(part).orElseGet(() -> known(part)));
        return joinAll(names);
    }

    /** "Headteacher and Governors": posts of one word or name each. */
    private static Optional<List<Passage>> posts(Passage part) {
        if (part.text().indexOf(' ') < 0) return Optional.empty();
        var posts = part.split(BETWEEN);
        return Optional.of(posts)
                .filter(all -> all.size() > 1 && all.stream().allMatch(post -> Wording.POST.is(post.text())));
    }

    private static boolean isOffice(String text) {
        if (text.indexOf(',') < 0) return false;
        var office = OFFICE.matcher(text);
        return office.matches() && !Wording.POST.isIn(office.group("rest"));
    }

    /** Names that belong together: a line each, or a run of initials in which none comes twice. */
    List<List<Passage>> groups(Passage cell) {
        var groups = new ArrayList<List<Passage>>();
        for (var line : cell.lines()) {
            List<Passage> run = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (var name : all(line)) {
                boolean initials = INITIALS.matcher(name.text()).matches();
                if (!run.isEmpty() && (!initials || !seen.add(name.text()) || !isInitials(run.getLast()))) {
                    groups.add(run);
                    run = new ArrayList<>();
                    seen.clear();
                }
                seen.add(name.text());
                run.add(name);
            }
            if (!run.isEmpty()) groups.add(run);
        }
        return groups;
    }

    private static boolean isRunOfInitials(Passage part) {
        var words = part.split(BLANK);
        return words.size() > 1 && words.stream().allMatch(OwnerNames::isInitials);
    }

    private static boolean isInitials(Passage name) {
        return INITIALS.matcher(name.text()).matches();
    }

    /** Cuts off, from the front, the longest name that stands alone elsewhere, or initials. */
    private List<Passage> known(Passage part) {
        var folded = Fold.of(part.text());
        var names = new ArrayList<Passage>();
        var words = part.split(BLANK);
        if (isRunOfInitials(part)) return words;
        int at = 0;
        while (at < part.length()) {
            int end = end(part, at, folded);
            if (end < 0) return rest(part, at, names);
            names.add(part.cut(at, end).strip());
            at = end;
        }
        return names;
    }

    /** What follows known names is a name of its own, if it can be one: a single word after a long name belongs to it. */
    private List<Passage> rest(Passage part, int at, List<Passage> names) {
        var rest = part.from(at).strip();
        if (names.isEmpty()) return lastKnown(part);
        var and = AND.matcher(rest.text());
        if (and.lookingAt()) {
            names.addAll(known(rest.from(and.end())));
            return names;
        }
        boolean afterInitials = names.stream().allMatch(OwnerNames::isInitials);
        boolean known = alone.contains(Fold.of(names.getFirst().text()));
        if (afterInitials ? names.size() < 2 && !known : Shape.wordCount(rest.text()) < 2) return List.of(part);
        names.add(rest);
        return names;
    }

    /** A name of two words or more before one that stands alone elsewhere. */
    private List<Passage> lastKnown(Passage part) {
        for (var blank : BLANK.matcher(part.text()).results().toList()) {
            var before = part.cut(0, blank.start());
            var after = part.from(blank.end());
            boolean bothLong = Shape.wordCount(before.text()) > 1 && Shape.wordCount(after.text()) > 1;
            if (bothLong && alone.contains(Fold.of(after.text())) && !Joining.goesOn(before.text()))
                return List.of(before, after);
        }
        return List.of(part);
    }

    /** Where the longest name ends that begins there and stands alone elsewhere, or initials; less than 0 where none does. */
    private int end(Passage part, int at, String whole) {
        var text = part.text();
        int start = at;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) start++;
        int found = -1, longest = 0;
        for (int end = start + 1; end <= Math.min(text.length(), start + LONGEST_NAME); end++) {
            if (end < text.length() && !Character.isWhitespace(text.charAt(end))) continue;
            var name = Fold.of(text.substring(start, end));
            if (name.length() <= longest || name.equals(whole) || !alone.contains(name)) continue;
            found = end;
            longest = name.length();
        }
        var initials = FIRST_INITIALS.matcher(text).region(start, text.length());
        return found < 0 && initials.lookingAt() ? initials.end() : found;
    }

    /** "All" above "HOS" is one owner. */
    private static List<Passage> joinAll(List<Passage> names) {
        var joined = new ArrayList<Passage>();
        for (var name : names) {
            boolean afterAll =
                    !joined.isEmpty() && ALL.matcher(joined.getLast().text()).matches();
            joined.add(afterAll ? Passage.join(List.of(joined.removeLast(), name), " ") : name);
        }
        return joined;
    }
}
