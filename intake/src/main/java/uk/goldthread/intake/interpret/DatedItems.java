package uk.goldthread.intake.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Headings;
import uk.goldthread.intake.words.Role;
import uk.goldthread.intake.words.Shape;
import uk.goldthread.intake.words.Statuses;
import uk.goldthread.intake.words.Wording;

/**
 * Reads plans that are lists: tasks with the day at the end of each ("Publish the map - June 2030"), or below a line that
 * is a day or says whose they are ("1.2 Agencies"). Most of a list must be tasks: a diary has days too.
 */
final class DatedItems {
    private static final Pattern PARTS = Pattern.compile("\\s{3,}|\\s+[\u2013\u2014-]\\s+");
    private static final Pattern MARK =
            Pattern.compile("\\s*[\u2022\u25CF\u25AA*\u2013-]\\s+|\\s*\\(?(?:[a-z]|[ivx]{1,4})[.)]\\s+");
    private static final Pattern TO = Pattern.compile("(?iu)to (?=\\p{L})");
    private static final Pattern OF_SOMEBODY =
            Pattern.compile("(?<number>\\d{1,2}\\.\\d{1,2})\\s+(?<who>\\p{Lu}.{1,40})");

    /** A lesson plan has tasks and days too, and nobody who answers for them. */
    private static final double WITHOUT_OWNER = 0.6;

    private static final double WITH_OWNER = 0.85;

    private static final int FEWEST = 3;
    private static final int LONGEST_OWNER = 4;
    private static final int LONGEST_TIME = 8;
    private static final int LONGEST_TITLE = 4;
    private static final int SHORTEST = 2;
    private static final int SHORTEST_TASK = 3;

    /** In characters. */
    private static final int LONGEST_HEAD = 50;

    /** The part of a list that must be tasks, and of its items that must say when. */
    private static final double MOST = 0.6;

    private static final Somebody ANYBODY = new Somebody(List.of());

    private record Item(Passage number, Passage theme, Passage text, List<Passage> owners, Passage due) {

        boolean isTask() {
            return DatedItems.isTask(text.text());
        }
    }

    private final String kind;
    private final boolean underDays;
    private final List<Item> items = new ArrayList<>();
    private Passage theme = Passage.EMPTY;

    private DatedItems(String kind, boolean underDays) {
        this.kind = kind;
        this.underDays = underDays;
    }

    static void read(List<ProseLine> lines, String title, Found found) {
        if (!isPlan(lines, title)) return;
        var reading = new DatedItems(
                Wording.MILESTONES.isIn(title) ? Promise.MILESTONE : Promise.ACTION, areDeadlines(lines, title));
        reading.lists(lines);
        if (reading.items.isEmpty()) reading.underHeads(lines);
        if (reading.items.size() < FEWEST) return;
        for (var item : reading.items) found.promises().add(reading.promise(item));
    }

    private static boolean isPlan(List<ProseLine> lines, String title) {
        return Wording.PLANS.isIn(title)
                || lines.stream().map(line -> line.words().text()).anyMatch(DatedItems::headsPlan);
    }

    /** "Key milestones 2031", "Action plan": a few words that end in what it is. */
    private static boolean headsPlan(String line) {
        if (line.length() > LONGEST_HEAD) return false;
        var words = line.replaceFirst("[\\d/\u2013: -]+$", "").strip();
        return Shape.wordCount(words) <= LONGEST_TITLE && Wording.PLANS.is(words.substring(words.lastIndexOf(' ') + 1));
    }

    /** A line of its own calls the days below it deadlines. */
    private static boolean areDeadlines(List<ProseLine> lines, String title) {
        return Wording.MILESTONES.isIn(title)
                && lines.stream()
                        .anyMatch(line -> Headings.role(line.words().text())
                                .filter(Role.DUE::equals)
                                .isPresent());
    }

    /** Every list that has days, if most that they say is to be done. */
    private void lists(List<ProseLine> lines) {
        var list = new ArrayList<Passage>();
        for (var line : lines)
            if (line.isItem()) list.add(unmarked(line.words()));
            else {
                list(list);
                list.clear();
                head(line);
            }
        list(list);
        if (items.stream().filter(Item::isTask).count() < MOST * items.size()) items.clear();
    }

    private void head(ProseLine line) {
        if (line.isHeading() || Shape.wordCount(line.words().text()) <= LONGEST_TIME) theme = line.words();
    }

    private static Passage unmarked(Passage words) {
        var mark = MARK.matcher(words.text());
        return (mark.lookingAt() ? words.from(mark.end()) : words).strip();
    }

    private void list(List<Passage> list) {
        if (list.size() < FEWEST) return;
        var read = list.stream().map(this::withDay).toList();
        long dated = read.stream().filter(item -> isTime(item.due.text())).count();
        if (dated < MOST * list.size()) return;
        read.stream()
                .filter(item -> Shape.wordCount(item.text.text()) >= SHORTEST)
                .forEach(items::add);
    }

    /** What stands apart at the end says when, and before that may be who. */
    private Item withDay(Passage words) {
        var leading = LeadingReference.of(words);
        var parts = leading.text().split(PARTS);
        int end = parts.size();
        if (end < 2
                || Shape.wordCount(parts.getLast().text()) > LONGEST_TIME
                || !isTime(parts.getLast().text()))
            return new Item(leading.reference(), theme, leading.text(), List.of(), Passage.EMPTY);
        var due = parts.get(--end);
        boolean owned = end > 1
                && Shape.wordCount(parts.get(end - 1).text()) <= LONGEST_OWNER
                && ANYBODY.isAll(parts.get(end - 1).text());
        List<Passage> owners = owned ? ANYBODY.each(parts.get(--end)) : List.of();
        return new Item(leading.reference(), theme, Passage.join(parts.subList(0, end), " "), owners, due);
    }

    /** A day, alone or with words of status behind it. */
    private static boolean isTime(String text) {
        if (text.isBlank()) return false;
        var status = Statuses.find(text);
        var day = status.map(found -> text.substring(0, found.start()).strip()).orElse(text);
        return Shape.isTimescale(day.isEmpty() ? text : day);
    }

    private void underHeads(List<ProseLine> lines) {
        var head = new Item(Passage.EMPTY, Passage.EMPTY, Passage.EMPTY, List.of(), Passage.EMPTY);
        boolean open = false, first = false;
        int heads = 0;
        for (var line : lines) {
            var words = line.words().strip();
            var owned = owned(words);
            if (owned != null || isDay(words.text())) {
                head = owned != null ? owned : new Item(Passage.EMPTY, theme, Passage.EMPTY, List.of(), words);
                open = first = true;
                heads++;
            } else if (open
                    && (line.isItem() || first)
                    && isWanted(unmarked(words).text(), line)) {
                items.add(new Item(head.number, head.theme, unmarked(words), head.owners, head.due));
                first = false;
                open = line.isItem();
            } else if (!words.isBlank()) {
                open = open && line.isItem();
                head(line);
            }
        }
        if (heads < 2) items.clear();
    }

    private boolean isWanted(String text, ProseLine line) {
        return isTask(text) || underDays && !line.isItem() && Shape.wordCount(text) >= SHORTEST_TASK;
    }

    private @Nullable Item owned(Passage words) {
        if (words.length() > LONGEST_HEAD
                || words.isBlank()
                || !Character.isDigit(words.text().charAt(0))) return null;
        var head = OF_SOMEBODY.matcher(words.text());
        if (!head.matches() || Shape.wordCount(head.group("who")) > LONGEST_OWNER) return null;
        var who = words.cut(head.start("who"), head.end("who"));
        return new Item(
                words.cut(head.start("number"), head.end("number")), theme, Passage.EMPTY, List.of(who), Passage.EMPTY);
    }

    private static boolean isDay(String text) {
        return text.length() <= LONGEST_HEAD && text.chars().anyMatch(Character::isDigit) && Shape.isTimescale(text);
    }

    private static boolean isTask(String text) {
        var to = TO.matcher(text);
        return Shape.isTask(to.lookingAt() ? text.substring(to.end()) : text);
    }

    private Promise promise(Item item) {
        return Promise.of(kind, item.text)
                .called(item.number, item.theme)
                .by(item.owners, item.due)
                .sure(item.owners.isEmpty() ? WITHOUT_OWNER : WITH_OWNER);
    }
}
