package uk.goldthread.intake.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Wording;

/**
 * The people at the top of minutes whose heading was lost: lines of nothing but names, some of them with a title, a role
 * or initials. From the clerk on they are no members.
 */
final class NamesWithoutLabel {
    private static final int FEWEST = 3;
    private static final Pattern CLERK =
            Pattern.compile("(?iu).*\\b(?:clerk|clerc\\p{L}*|minute[- ]taker|minutes)\\b.*");

    /** Further down nobody says who met; nor is every paragraph of a long report to be searched for names. */
    private static final int MOST_LINES = 60;

    /** In characters: twenty people with what they are. */
    private static final int LONGEST_LIST = 1_000;

    private static final int LONG = 200;
    private static final Pattern WITH_INITIALS = Pattern.compile(
            "\\p{Lu}\\p{Ll}+(?: (?:\\p{Lu}[\\p{L}'\u2019-]+)){1,3} \\([A-Z]{2,4}\\)(?:,? (?:\\p{Lu}[\\p{L}'\u2019-]+ ){2,4}\\([A-Z]{2,4}\\)){2,}");
    private static final Pattern BEHIND_INITIALS = Pattern.compile("(?<=[A-Z]\\)),?\\s+");

    private final List<Passage> present = new ArrayList<>();
    private final List<Passage> attending = new ArrayList<>();
    private boolean plain = true;
    private boolean over;
    private int lines;

    void read(Passage line) {
        if (over || ++lines > MOST_LINES) return;
        if (line.length() <= LONGEST_LIST && People.isList(line)) list(line);
        else if (line.length() > LONG) inLong(line);
    }

    /** "Ann Hale (AH) Jo Pike (JP) Dan Wye (DW)" within a document that a conversion put into one line. */
    private void inLong(Passage line) {
        var row = WITH_INITIALS.matcher(line.text());
        if (!row.find()) return;
        plain = false;
        present.addAll(line.cut(row.start(), row.end()).split(BEHIND_INITIALS));
    }

    private void list(Passage line) {
        var names = People.of(line);
        for (var name : names) {
            boolean member = attending.isEmpty() && !isClerk(name);
            (member ? present : attending).add(name);
        }
        plain &= names.size() < FEWEST && names.stream().allMatch(NamesWithoutLabel::isBare);
    }

    static boolean isClerk(Passage name) {
        return CLERK.matcher(name.text()).matches();
    }

    private static boolean isBare(Passage name) {
        var text = name.text();
        return text.indexOf('(') < 0
                && text.indexOf('[') < 0
                && text.indexOf(',') < 0
                && !Wording.TITLE.is(text.split("[\\s.]+")[0]);
    }

    /** An item begins, or a label: what follows is no such list. */
    void end() {
        over = true;
    }

    boolean areThere() {
        return !plain && present.size() >= FEWEST;
    }

    List<Passage> present() {
        return present;
    }

    List<Passage> attending() {
        return attending;
    }
}
