package uk.goldthread.intake.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.goldthread.intake.recognise.Part;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.words.MeetingLabels;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.Settings;
import uk.goldthread.timescale.Timescale;

/** Who met, when and as what: from the title, from labels with lists, from sentences, and from tables of labels and of people. */
final class MeetingFacts {
    private static final Set<String> PEOPLE = Set.of("present", "apologies", "attending");
    private static final Pattern APOLOGIES = Pattern.compile(
            "(?iu)\\b(?:apolog\\p{L}+|ymddiheur\\p{L}+)\\b[^.:]{0,60}?\\b(?:from|by|gan)\\b\\s*:?\\s+(?=\\p{Lu})|^\\s*(?:received|accepted)[^.:]{0,20} from\\s*:?\\s+(?=\\p{Lu})");
    private static final Pattern AFTER_NAMES = Pattern.compile(
            "\\s*,?\\s+(?:(?:and|which|who) )?(?:were|was|had|has|have|are|is|due to|owing to|because|as)\\b");
    private static final Pattern NOBODY = Pattern.compile("(?iu)there (?:were|was|are) (?:no|none|nobody)\\b");
    private static final Pattern PRESENT = Pattern.compile(
            "(?iu)\\s*(?:those |members |councillors |governors |there )?(?:were )?present(?: at the meeting)?(?: were| was|:)\\s*:?\\s+(?=\\p{Lu})");
    private static final Pattern NEXT = Pattern.compile(
            "(?iu)(?:^|[.!?]\\s+)\\W*(?:it was agreed that )?(?:the )?(?:date of )?(?:the )?next (?:[\\p{L}-]+ ){0,4}?meeting\\b(?! of the (?:last|previous))");
    private static final Pattern CHAIR_FIRST = Pattern.compile("(?iu)(?:in the chair|yn y gadair)\\s*[:\u2013-]?\\s+");
    private static final Pattern CHAIR = Pattern.compile(
            "(?iu)(.+?)\\s*(?:[(\u2013,-]\\s*|\\s(?=in the ))(?:in the )?(?:chair|chairman|chairperson|cadeirydd)\\b.*");

    private final LocalDate reference;
    private final MeetingTitle title = new MeetingTitle();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<LocalDate> next = Optional.empty();
    private Optional<LocalDate> nextSaid = Optional.empty();
    private final List<Passage> present = new ArrayList<>();
    private final List<Passage> apologies = new ArrayList<>();
    private final List<Passage> attending = new ArrayList<>();
    private Passage chair = Passage.EMPTY;
    private boolean labelled;

    /** The labels that were read: a committee, its day and who chaired it make a meeting, whatever its title says. */
    private final Set<String> labels = new HashSet<>();

    private MeetingFacts(LocalDate reference) {
        this.reference = reference;
    }

    static MeetingFacts of(List<Part> parts, LocalDate reference) {
        var facts = new MeetingFacts(reference);
        Optional<String> open = Optional.empty();
        for (var part : parts)
            switch (part) {
                case Part.Text text -> open = facts.paragraph(text.words(), open);
                case Part.Layout layout -> facts.layout(layout);
                case Part.Grid grid -> {
                    open = Optional.empty();
                    AttendanceGrid.of(grid).ifPresent(facts::attendance);
                }
            }
        return facts;
    }

    /** A label may have its list behind it or in the next paragraph, and one paragraph may hold several labels. */
    private Optional<String> paragraph(Passage words, Optional<String> open) {
        boolean top = present.isEmpty() && apologies.isEmpty();
        if (date.isEmpty() && title.tellsDay(words, top)) date = day(words);
        title.read(words);
        var labels = Label.in(words);
        var before = labels.isEmpty()
                ? words
                : words.cut(0, labels.getFirst().start()).strip();
        boolean told = labels.isEmpty() && sentence(words);
        boolean goesOn = !told && !before.isBlank() && open.isPresent() && mayFollow(open.get(), before);
        if (goesOn) take(open.get(), before);
        Optional<String> last = goesOn && PEOPLE.contains(open.get()) ? open : Optional.empty();
        for (int i = 0; i < labels.size(); i++) {
            int end = i + 1 < labels.size() ? labels.get(i + 1).start() : words.length();
            var list = words.cut(labels.get(i).end(), end).strip();
            boolean more = list.isBlank()
                    || PEOPLE.contains(labels.get(i).fact()) && !list.text().endsWith(".");
            last = more ? Optional.of(labels.get(i).fact()) : Optional.empty();
            if (!list.isBlank()) take(labels.get(i).fact(), list);
        }
        return last;
    }

    /** Below a label whose list is long, lines of people go on with it. */
    private boolean mayFollow(String fact, Passage words) {
        if (fact.equals("chair")) return People.isList(words);
        if (!PEOPLE.contains(fact)) return true;
        return People.isList(words)
                || APOLOGIES.matcher(words.text()).find()
                || all(fact).isEmpty() && ItemNumber.of(words).isEmpty();
    }

    private List<Passage> all(String fact) {
        return switch (fact) {
            case "present" -> present;
            case "apologies" -> apologies;
            default -> attending;
        };
    }

    /** "Apologies were received from ...", "Present were ...", "The next meeting will be on ...", without a label. */
    private boolean sentence(Passage words) {
        var there = PRESENT.matcher(words.text());
        if (NEXT.matcher(words.text()).find()) nextSaid = nextSaid.or(() -> day(words));
        if (apologies.isEmpty() && APOLOGIES.matcher(words.text()).find()) take("apologies", words);
        else if (present.isEmpty() && there.lookingAt()) take("present", words.from(there.end()));
        else return false;
        return true;
    }

    private void layout(Part.Layout layout) {
        var attendance = AttendanceGrid.of(layout);
        if (attendance.isPresent()) attendance(attendance.get());
        else {
            var open = Optional.<String>empty();
            for (var row : layout.table().rows()) open = labelRow(row, open);
        }
    }

    private void attendance(AttendanceGrid grid) {
        labelled = true;
        var held = date;
        grid.people(column -> held.isPresent() && day(column).equals(held))
                .forEach((fact, names) -> all(fact).addAll(names));
        if (chair.isBlank()) chair = grid.chair();
    }

    /** The label with whose list the next row may go on; an empty row changes nothing. */
    private Optional<String> labelRow(Row row, Optional<String> open) {
        if (row.filled().isEmpty()) return open;
        var labelled = LabelledRow.of(row, open.filter(PEOPLE::contains));
        for (var fact : labelled.facts()) if (!fact.list().isBlank()) take(fact.label(), fact.list());
        return labelled.last();
    }

    private void take(String fact, Passage words) {
        labels.add(fact);
        labelled |= fact.equals("present")
                || fact.equals("apologies")
                || labels.containsAll(Set.of("group", "date", "chair"));
        switch (fact) {
            case "present" -> people(words, present);
            case "apologies" -> people(fromSentence(words), apologies);
            case "attending" -> people(words, attending);
            case "chair" -> chair = chair.isBlank() ? words : chair;
            case "group" -> title.call(words);
            case "date" -> date = date.or(() -> day(words));
            default -> next(words);
        }
    }

    /** The names after "received from", to the end of that sentence. */
    private static Passage fromSentence(Passage words) {
        var received = APOLOGIES.matcher(words.text());
        var names = received.find() ? words.from(received.end()).strip() : words;
        var sentence = Sentences.of(names).stream().findFirst().orElse(names);
        if (NOBODY.matcher(sentence.text()).lookingAt()) return Passage.EMPTY;
        var end = AFTER_NAMES.matcher(sentence.text());
        return end.find() ? sentence.cut(0, end.start()).strip() : sentence;
    }

    private void people(Passage words, List<Passage> into) {
        for (var listed : People.of(words)) {
            var first = CHAIR_FIRST.matcher(listed.text());
            var name = first.lookingAt() ? listed.from(first.end()) : listed;
            if (chair.isBlank() && name != listed) chair = name;
            if (!People.isAmong(name, into)) into.add(name);
            var asChair = CHAIR.matcher(name.text());
            if (chair.isBlank() && asChair.matches())
                chair = withoutOpenBracket(name.cut(asChair.start(1), asChair.end(1)));
        }
    }

    /** Of "Jane Orde (JO, Chair)" the name. */
    private static Passage withoutOpenBracket(Passage name) {
        int bracket = name.text().indexOf('(');
        return bracket < 0 || name.text().indexOf(')') > bracket
                ? name
                : name.cut(0, bracket).strip();
    }

    void next(Passage words) {
        if (next.isEmpty()) next = day(words).filter(day -> date.isEmpty() || day.isAfter(date.get()));
    }

    /** A label and, behind it, people. */
    boolean isAboutPeople(Passage words) {
        return Label.in(words).stream()
                .anyMatch(label -> PEOPLE.contains(label.fact())
                        && !People.of(words.from(label.end())).isEmpty());
    }

    /** The words are none of those that told of the meeting itself. */
    boolean isOver(Passage words) {
        var text = words.text();
        return Label.in(words).stream()
                        .noneMatch(label ->
                                PEOPLE.contains(label.fact()) && !label.fact().equals("apologies"))
                && !People.isList(words)
                && !MeetingTitle.isTitle(words)
                && (MeetingLabels.isNext(text)
                        || !MeetingTitle.isAboutMeeting(words)
                        || day(words).isEmpty())
                && !text.equals(group().text());
    }

    private Optional<LocalDate> day(Passage words) {
        var from = date.orElse(reference);
        return Timescale.findAll(words.text(), from, Settings.DEFAULT).stream()
                .filter(mention -> mention.timescale().kind() == Kind.DAY)
                .flatMap(mention -> Optional.ofNullable(mention.timescale().earliest()).stream())
                .findFirst();
    }

    /** The document tells of a meeting at all. */
    boolean isMeeting() {
        return (labelled || title.isStated()) && (!present.isEmpty() || !apologies.isEmpty() || !group().isBlank());
    }

    Passage group() {
        return title.group();
    }

    Optional<LocalDate> date() {
        return date;
    }

    Optional<LocalDate> nextDate() {
        return next.or(() -> nextSaid.filter(day -> date.isEmpty() || day.isAfter(date.get())));
    }

    /** Who was there, and who was not, as written. */
    List<String> people() {
        return Stream.of(present, apologies, attending)
                .flatMap(List::stream)
                .map(Passage::text)
                .toList();
    }

    List<Passage> present() {
        return present;
    }

    List<Passage> apologies() {
        return apologies;
    }

    List<Passage> attending() {
        return attending;
    }

    Passage chair() {
        return chair;
    }
}
