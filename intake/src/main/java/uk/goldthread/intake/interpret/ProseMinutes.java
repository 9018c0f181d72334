package uk.goldthread.intake.interpret;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.goldthread.intake.recognise.Part;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Joining;
import uk.goldthread.intake.words.MeetingLabels;
import uk.goldthread.intake.words.Shape;
import uk.goldthread.intake.words.Wording;

/** Reads minutes that are told in prose: the items by their numbers or headings, and below them what was promised. */
final class ProseMinutes {
    private static final Pattern TITLE_END = Pattern.compile("\\s*(?::|\\s[\u2013\u2014-]|\\.|\\n)\\s+(?=\\S)");
    private static final int LONGEST_TITLE = 12;
    private static final int LONGEST_BARE_TITLE = 8;

    private final List<ProseLine> lines;
    private final Set<Integer> numbered;
    private final MeetingFacts facts;
    private final Agenda agenda;
    private final SpokenPromises spoken;

    private ProseMinutes(List<ProseLine> lines, MeetingFacts facts, Agenda agenda, SpokenPromises spoken) {
        this.lines = lines;
        this.numbered = ItemNumber.items(lines.stream().map(ProseLine::words).toList());
        this.facts = facts;
        this.agenda = agenda;
        this.spoken = spoken;
    }

    static void read(List<Part> parts, MeetingFacts facts, Agenda agenda, LocalDate reference, Found found) {
        var people = Stream.of(facts.present(), facts.apologies(), facts.attending())
                .flatMap(List::stream)
                .map(Passage::text)
                .toList();
        var somebody = new Somebody(people);
        var lines = ProseLine.of(parts, somebody);
        new ProseMinutes(lines, facts, agenda, new SpokenPromises(somebody, agenda, reference, found)).read();
    }

    private void read() {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.words().isBlank()) continue;
            if (numbered.contains(i)) numbered(line);
            else if (isBareTitle(i)) begin(line.words(), line.words().length(), line);
            else if (!isAboutMeeting(line)) said(line.words(), line);
        }
    }

    /** Who met, where and when, above the first item. */
    private boolean isAboutMeeting(ProseLine line) {
        return agenda.items().isEmpty() && (!numbered.isEmpty() || !facts.isOver(line.words()));
    }

    private void numbered(ProseLine line) {
        int start = ItemNumber.of(line.words()).orElseThrow().end();
        var rest = line.words().from(start);
        begin(line.words(), start + titleLength(rest.text()), line);
    }

    /** A short line is all title; else it ends with a mark near the front, or with its first sentence. */
    private static int titleLength(String text) {
        boolean isShort = Shape.wordCount(text) <= LONGEST_TITLE && text.indexOf(": ") < 0 && text.indexOf('\n') < 0;
        if (isShort) return text.length();
        var end = TITLE_END.matcher(text);
        while (end.find())
            if (end.start() > 1 && Shape.wordCount(text.substring(0, end.start())) <= LONGEST_TITLE) return end.end();
        return text.length();
    }

    private void begin(Passage line, int end, ProseLine whole) {
        agenda.begin(withoutColon(line.cut(0, end).strip()));
        spoken.begin(agenda.items().getLast().title().text());
        var rest = line.from(end).strip();
        if (!rest.isBlank()) said(rest, whole);
        else if (Shape.wordCount(line.text()) > LONGEST_TITLE)
            spoken.read(line.from(titleStart(line)), whole.aside(), true);
    }

    private static int titleStart(Passage line) {
        return ItemNumber.of(line).map(ItemNumber::end).orElse(0);
    }

    private static Passage withoutColon(Passage title) {
        var text = title.text();
        boolean marked = text.endsWith(":") || text.endsWith(" -") || text.endsWith("\u2013");
        return marked ? title.cut(0, text.length() - 1).strip() : title;
    }

    /** Where no item is numbered, a heading begins one; in plain text that is a short line that ends no sentence. */
    private boolean isBareTitle(int i) {
        var line = lines.get(i);
        if (!numbered.isEmpty() || !facts.isOver(line.words()) || line.isItem()) return false;
        var text = line.words().text().strip();
        if (ActionLabel.in(line.words()).isPresent() || SpokenPromises.announces(text)) return false;
        if (line.isHeading()) return true;
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
        spoken.read(withoutNumber, line.aside(), line.isItem());
        agenda.tell(words);
    }
}
