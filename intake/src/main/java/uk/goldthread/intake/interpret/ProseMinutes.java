package uk.goldthread.intake.interpret;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.goldthread.intake.recognise.Part;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Joining;
import uk.goldthread.intake.words.MeetingLabels;
import uk.goldthread.intake.words.Shape;
import uk.goldthread.intake.words.Wording;

/** Reads minutes that are told in prose: the items by their numbers or headings, and below them what was promised. */
final class ProseMinutes {
    private static final int LONGEST_BARE_TITLE = 8;
    private static final int FEWEST_RUN_IN = 3;
    private static final int FEWEST_OF_AGENDA = 2;
    private static final int LONGEST_NAMES = 24;
    private static final int LONGEST_FRONT = 60;

    private static final Pattern BULLET = Pattern.compile("\\s*[\u2022\u25CF\u25AA*\u2013-]\\s+");
    private static final Set<String> OF_THOSE_PRESENT = Set.of("present", "attending", "chair");

    private final List<ProseLine> lines;
    private final Set<Integer> numbered;

    /** The first line below those that tell who met. */
    private final int firstItem;

    /** What parts titles from the words behind them on the same line, where titles stand so. */
    private final Optional<ItemTitle.Mark> runIn;

    /** Paragraphs have their titles in a line of their own. */
    private final boolean titlesAbove;

    /** Bullets stand before the titles. */
    private final boolean bulleted;

    private final MeetingFacts facts;
    private final Agenda agenda;
    private final SpokenPromises spoken;
    private final Somebody somebody;

    private ProseMinutes(
            List<ProseLine> lines, MeetingFacts facts, Agenda agenda, SpokenPromises spoken, Somebody somebody) {
        this.somebody = somebody;
        this.lines = lines;
        this.numbered = ItemNumber.items(lines.stream().map(ProseLine::words).toList());
        this.runIn =
                Stream.of(ItemTitle.Mark.values()).filter(this::partsTitles).findFirst();
        this.titlesAbove = lines.stream()
                        .filter(line -> hasTitleAbove(line.words().text()))
                        .count()
                >= FEWEST_RUN_IN;
        this.facts = facts;
        this.firstItem = firstItem();
        this.bulleted = numbered.isEmpty() && haveBullets();
        this.agenda = agenda;
        this.spoken = spoken;
    }

    /** Several lines have it, and titles in small letters are those of an agenda. */
    private boolean partsTitles(ItemTitle.Mark mark) {
        var fronts = lines.stream()
                .filter(line -> !tellsFact(line.words()))
                .map(line -> line.words().text().strip())
                .filter(text -> ItemTitle.mark(text).filter(mark::equals).isPresent())
                .toList();
        return fronts.size() >= FEWEST_RUN_IN
                && (mark == ItemTitle.Mark.CAPITALS
                        || fronts.stream().filter(ItemTitle::isOfAgenda).count() >= FEWEST_OF_AGENDA);
    }

    /** "Chair: Ann Hale" is no title with what was said behind it. */
    private static boolean tellsFact(Passage words) {
        return Label.in(words).stream()
                .anyMatch(label ->
                        label.start() == 0 && label.end() < words.length() && OF_THOSE_PRESENT.contains(label.fact()));
    }

    static void read(List<Part> parts, MeetingFacts facts, Agenda agenda, LocalDate reference, Found found) {
        var somebody = new Somebody(facts.attendance().people());
        var lines = ProseLine.of(parts, somebody);
        new ProseMinutes(lines, facts, agenda, new SpokenPromises(somebody, agenda, reference, found), somebody).read();
    }

    private void read() {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.words().isBlank()) continue;
            if (i >= firstItem && isSomebody(line)) {
                spoken.standingAlone(line.words());
                agenda.tell(line.words());
                continue;
            }
            if (numbered.contains(i) || isBareTitle(i)) begin(line);
            else if (!isAboutMeeting(line)) said(line.words(), line);
        }
        spoken.end();
    }

    /** Of a column at the right, whose cells were flattened below what they stood beside. */
    private boolean isSomebody(ProseLine line) {
        var text = line.words().text().strip();
        return text.length() <= LONGEST_NAMES
                && (somebody.areKnownInitials(text) || !numbered.isEmpty() && Wording.POST.is(text))
                && !agenda.items().isEmpty();
    }

    /** Who met, where and when, above the first item. */
    private boolean isAboutMeeting(ProseLine line) {
        return agenda.items().isEmpty() && (!numbered.isEmpty() || !facts.isOver(line.words()));
    }

    /** Below the last line at the front that labels people and names them. */
    private int firstItem() {
        int first = 0;
        boolean listing = false;
        for (int i = 0; i < Math.min(lines.size(), LONGEST_FRONT); i++) {
            var words = lines.get(i).words();
            listing = Attendance.isCalledPresent(words) || listing && (words.isBlank() || People.isListInText(words));
            if (listing || Attendance.isTold(words)) first = i + 1;
        }
        return first;
    }

    /** "MINUTES", "Agenda item", "Action": what heads the whole or its columns, and no item. */
    private static boolean isCaption(String text) {
        return Wording.CAPTION.is(text.replaceFirst(":$", ""));
    }

    private void begin(ProseLine line) {
        spoken.end();
        var rest = agenda.begin(withoutBullet(line.words()));
        spoken.begin(agenda.title());
        if (agenda.isUnderHeading(MeetingLabels::isNext))
            facts.next(agenda.items().getLast().title());
        if (!rest.isBlank()) said(rest, line);
        else if (Shape.wordCount(agenda.title()) > ItemTitle.LONGEST)
            spoken.read(agenda.items().getLast().title(), line, true);
        else spoken.standingBesideTitle(line);
    }

    /** Where no item is numbered, a heading begins one; in plain text that is a short line that ends no sentence. */
    private boolean isBareTitle(int i) {
        var line = lines.get(i);
        if (!numbered.isEmpty() || i < firstItem) return false;
        if (bulleted || line.isItem()) return bulleted && isBulletedTitle(i);
        var text = line.words().text().strip();
        if (ActionLabel.in(line.words()).isPresent() || SpokenPromises.announces(text)) return false;
        if (runIn.isPresent() && ItemTitle.mark(text).equals(runIn) && !tellsFact(line.words())) return true;
        if (isCaption(text) || !facts.isOver(line.words())) return false;
        if (line.isHeading()) return true;
        return isTitle(text) && i + 1 < lines.size() || titlesAbove && hasTitleAbove(text);
    }

    /** The numbers of the items were turned into bullets. */
    private boolean haveBullets() {
        var titles = IntStream.range(firstItem, lines.size())
                .filter(this::isBulletedTitle)
                .mapToObj(i -> withoutMark(lines.get(i).words()).text())
                .toList();
        return titles.size() >= FEWEST_RUN_IN
                && titles.stream()
                                .filter(title -> Wording.AGENDA.is(title.split("[\\s:]+")[0]))
                                .count()
                        >= FEWEST_OF_AGENDA;
    }

    /** A bullet like a title, with what was said below it. */
    private boolean isBulletedTitle(int i) {
        var words = lines.get(i).words();
        var text = withoutMark(words).text();
        return lines.get(i).isItem()
                && i + 1 < lines.size()
                && !lines.get(i + 1).isItem()
                && !text.isEmpty()
                && isTitle(text)
                && !isPeople(words);
    }

    private static boolean isPeople(Passage words) {
        return Label.in(words).stream().anyMatch(label -> Attendance.isFact(label.fact()));
    }

    private static Passage withoutBullet(Passage words) {
        var bullet = BULLET.matcher(words.text());
        return bullet.lookingAt() ? words.from(bullet.end()) : words;
    }

    private static Passage withoutMark(Passage words) {
        return ItemNumber.of(words).map(number -> words.from(number.end())).orElseGet(() -> withoutBullet(words));
    }

    private static boolean isTitle(String text) {
        boolean ofAgenda = Wording.AGENDA.is(text.split("\\s+")[0]);
        return Shape.wordCount(text) <= (ofAgenda ? ItemTitle.LONGEST : LONGEST_BARE_TITLE)
                && Character.isUpperCase(text.charAt(0))
                && (Joining.isOpen(text) || text.endsWith(":"))
                && !Joining.goesOn(text)
                && !isBareName(text);
    }

    /** The first line of a paragraph is the title of what its other lines say. */
    private static boolean hasTitleAbove(String text) {
        int end = text.indexOf('\n');
        if (end < 0) return false;
        var title = text.substring(0, end).strip();
        return isTitle(title) && (MeetingLabels.isNext(title) || text.strip().endsWith("."));
    }

    private static boolean isBareName(String text) {
        return text.split("\\s+").length < 4 && Wording.TITLE.is(text.split("\\s+")[0]);
    }

    private void said(Passage words, ProseLine line) {
        if (agenda.isUnderHeading(MeetingLabels::isNext)) facts.next(words);
        var number = ItemNumber.of(words);
        var withoutNumber = words.from(number.map(ItemNumber::end).orElse(0));
        int title = number.isPresent() ? ItemTitle.lengthOfPart(withoutNumber.text()) : 0;
        spoken.read(withoutNumber.from(title), line, line.isItem());
        agenda.tell(words);
    }
}
