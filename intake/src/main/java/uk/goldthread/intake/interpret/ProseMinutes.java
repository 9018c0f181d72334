package uk.goldthread.intake.interpret;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
    private static final int LONGEST_FRONT = 30;

    private final List<ProseLine> lines;
    private final Set<Integer> numbered;

    /** The first line below those that tell who met. */
    private final int firstItem;

    /** Titles stand in capitals at the front of paragraphs. */
    private final boolean runIn;

    private final MeetingFacts facts;
    private final Agenda agenda;
    private final SpokenPromises spoken;

    private ProseMinutes(List<ProseLine> lines, MeetingFacts facts, Agenda agenda, SpokenPromises spoken) {
        this.lines = lines;
        this.numbered = ItemNumber.items(lines.stream().map(ProseLine::words).toList());
        this.runIn = lines.stream()
                        .filter(line -> ItemTitle.isRunIn(line.words().text().strip()))
                        .count()
                >= FEWEST_RUN_IN;
        this.facts = facts;
        this.firstItem = firstItem();
        this.agenda = agenda;
        this.spoken = spoken;
    }

    static void read(List<Part> parts, MeetingFacts facts, Agenda agenda, LocalDate reference, Found found) {
        var somebody = new Somebody(facts.people());
        var lines = ProseLine.of(parts, somebody);
        new ProseMinutes(lines, facts, agenda, new SpokenPromises(somebody, agenda, reference, found)).read();
    }

    private void read() {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.words().isBlank()) continue;
            if (numbered.contains(i) || isBareTitle(i)) begin(line);
            else if (!isAboutMeeting(line)) said(line.words(), line);
        }
    }

    /** Who met, where and when, above the first item. */
    private boolean isAboutMeeting(ProseLine line) {
        return agenda.items().isEmpty() && (!numbered.isEmpty() || !facts.isOver(line.words()));
    }

    /** Below the last line at the front that labels people and names them. */
    private int firstItem() {
        int first = 0;
        for (int i = 0; i < Math.min(lines.size(), LONGEST_FRONT); i++)
            if (facts.isAboutPeople(lines.get(i).words())) first = i + 1;
        return first;
    }

    private void begin(ProseLine line) {
        var rest = agenda.begin(line.words());
        spoken.begin(agenda.title());
        if (!rest.isBlank()) said(rest, line);
        else if (Shape.wordCount(agenda.title()) > ItemTitle.LONGEST)
            spoken.read(agenda.items().getLast().title(), line, true);
        else spoken.standingBesideTitle(line);
    }

    /** Where no item is numbered, a heading begins one; in plain text that is a short line that ends no sentence. */
    private boolean isBareTitle(int i) {
        var line = lines.get(i);
        if (!numbered.isEmpty() || i < firstItem || !facts.isOver(line.words()) || line.isItem()) return false;
        var text = line.words().text().strip();
        if (ActionLabel.in(line.words()).isPresent() || SpokenPromises.announces(text)) return false;
        if (line.isHeading() || runIn && ItemTitle.isRunIn(text)) return true;
        return Shape.wordCount(text) <= LONGEST_BARE_TITLE
                && Character.isUpperCase(text.charAt(0))
                && (Joining.isOpen(text) || text.endsWith(":"))
                && !Joining.goesOn(text)
                && i + 1 < lines.size()
                && !isBareName(text);
    }

    private static boolean isBareName(String text) {
        return text.split("\\s+").length < 4 && Wording.TITLE.is(text.split("\\s+")[0]);
    }

    private void said(Passage words, ProseLine line) {
        if (agenda.isUnderHeading(title -> MeetingLabels.isNext(title))) facts.next(words);
        var withoutNumber = words.from(ItemNumber.of(words).map(ItemNumber::end).orElse(0));
        spoken.read(withoutNumber, line, line.isItem());
        agenda.tell(words);
    }
}
