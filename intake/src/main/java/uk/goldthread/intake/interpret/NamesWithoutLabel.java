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
            Pattern.compile("(?iu).*\\b(?:clerk|clerc|clerc\\p{L}+|minute[- ]taker|minutes)\\b.*");

    private final List<Passage> present = new ArrayList<>();
    private final List<Passage> attending = new ArrayList<>();
    private boolean plain = true;
    private boolean over;

    void read(Passage line) {
        if (over || !People.isList(line)) return;
        var names = People.of(line);
        for (var name : names) {
            boolean member = attending.isEmpty() && !CLERK.matcher(name.text()).matches();
            (member ? present : attending).add(name);
        }
        plain &= names.size() < FEWEST && names.stream().allMatch(NamesWithoutLabel::isBare);
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
