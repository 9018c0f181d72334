package uk.goldthread.intake.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.goldthread.intake.recognise.Part;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.words.MeetingLabels;
import uk.goldthread.intake.words.Shape;
import uk.goldthread.intake.words.Wording;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.Settings;
import uk.goldthread.timescale.Timescale;

/** Who met, when and as what: from a title such as "Notes of the ... Group", from labels with lists, and from tables of labels. */
final class MeetingFacts {
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)(?:(?:draft|unconfirmed|approved)\\s+)?(?:action notes|action points|actions|action log|minutes|notes|note|record|cofnodion|nodiadau)\\s+(?:of|from|for|o|y)\\s+(?:a |an |the |y )?(?:(?:ordinary |annual |special |extraordinary )?meeting (?:of|for) (?:the )?|gyfarfod )?(?<group>.+?)(?:\\s+meeting)?(?:,?\\s+held\\b.*)?",
            Pattern.DOTALL);
    private static final Set<String> PEOPLE = Set.of("present", "apologies", "attending");
    private static final Pattern APOLOGIES = Pattern.compile(
            "(?iu)\\b(?:apolog\\p{L}+|ymddiheur\\p{L}+)\\b[^.:]{0,60}?\\b(?:from|by|gan)\\b\\s*:?\\s+(?=\\p{Lu})|^\\s*(?:received|accepted)[^.:]{0,20} from\\s*:?\\s+(?=\\p{Lu})");
    private static final Pattern BODY =
            Pattern.compile("(?iu).*\\b" + Wording.BODY.any() + "\\b.*|.*\\bgovernors\\b.*");
    private static final Pattern NO_GROUP = Pattern.compile(
            "(?iu)(?:(?:the )?meeting|cyfarfod|held|on|at|\\d+|mon|tues|wednes|thurs|fri|satur|sun)(?:\\b|day|st\\b|nd\\b|rd\\b|th\\b).*");
    private static final int LONGEST_GROUP = 10;
    private static final Pattern HELD =
            Pattern.compile("(?iu)\\b(?:held|meeting|cyfarfod|cynhaliwyd)\\b.*", Pattern.DOTALL);
    private static final Pattern CHAIR_FIRST = Pattern.compile("(?iu)(?:in the chair|yn y gadair)\\s*[:\u2013-]?\\s+");
    private static final Pattern CHAIR = Pattern.compile(
            "(?iu)(.+?)\\s*(?:[(\u2013,-]\\s*|\\s(?=in the ))(?:in the )?(?:chair|chairman|chairperson|cadeirydd)\\b.*");

    private final LocalDate reference;
    Passage group = Passage.EMPTY;
    private Optional<LocalDate> date = Optional.empty();
    private Optional<LocalDate> next = Optional.empty();
    private final List<Passage> present = new ArrayList<>();
    private final List<Passage> apologies = new ArrayList<>();
    private final List<Passage> attending = new ArrayList<>();
    private Passage chair = Passage.EMPTY;
    private Passage above = Passage.EMPTY;
    private boolean labelled;

    /** The title broke off before its day. */
    private boolean dateFollows;

    private MeetingFacts(LocalDate reference) {
        this.reference = reference;
    }

    static MeetingFacts of(List<Part> parts, LocalDate reference) {
        var facts = new MeetingFacts(reference);
        Optional<String> open = Optional.empty();
        for (var part : parts)
            switch (part) {
                case Part.Text text -> open = facts.paragraph(text.words(), open);
                case Part.Layout layout -> layout.table().rows().forEach(facts::labelRow);
                case Part.Grid grid -> open = Optional.empty();
            }
        return facts;
    }

    /** A label may have its list behind it or in the next paragraph, and one paragraph may hold several labels. */
    private Optional<String> paragraph(Passage words, Optional<String> open) {
        title(words);
        var labels = Label.in(words);
        var before = labels.isEmpty()
                ? words
                : words.cut(0, labels.getFirst().start()).strip();
        boolean goesOn = !before.isBlank() && open.isPresent() && mayFollow(open.get(), before);
        if (goesOn) take(open.get(), before);
        if (labels.isEmpty() && !goesOn) apologies(words);
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

    /** "Apologies were received from ..." in a sentence of its own. */
    private void apologies(Passage words) {
        var sentence = APOLOGIES.matcher(words.text());
        if (apologies.isEmpty() && sentence.find()) take("apologies", words);
    }

    private void labelRow(Row row) {
        if (row.filled().size() != 2) return;
        var label = row.words(row.filled().getFirst()).text();
        MeetingLabels.of(Label.withoutNumber(label))
                .ifPresent(fact -> take(fact, row.words(row.filled().getLast())));
    }

    private void title(Passage words) {
        var title = TITLE.matcher(words.text().strip());
        if (group.isBlank() && title.matches()) {
            var named = words.strip().cut(title.start("group"), title.end("group"));
            group = NO_GROUP.matcher(named.text()).matches() ? above : named;
            labelled = true;
        }
        if (group.isBlank() && !labelled && isBody(words)) above = words.strip();
        boolean tells = dateFollows
                || HELD.matcher(words.text()).find() && ItemNumber.of(words).isEmpty();
        if (date.isEmpty() && words.length() < 200 && tells) date = day(words);
        dateFollows = labelled && date.isEmpty() && title.matches();
    }

    /** A short line above the title that names a body. */
    private static boolean isBody(Passage words) {
        return Shape.wordCount(words.text()) <= LONGEST_GROUP
                && BODY.matcher(words.text().strip()).matches();
    }

    private void take(String fact, Passage words) {
        labelled |= fact.equals("present") || fact.equals("apologies");
        switch (fact) {
            case "present" -> people(words, present);
            case "apologies" -> people(fromSentence(words), apologies);
            case "attending" -> people(words, attending);
            case "chair" -> chair = chair.isBlank() ? words : chair;
            case "group" -> group = group.isBlank() ? words : group;
            case "date" -> date = date.or(() -> day(words));
            default -> next(words);
        }
    }

    /** The names after "received from", to the end of that sentence. */
    private static Passage fromSentence(Passage words) {
        var received = APOLOGIES.matcher(words.text());
        var names = received.find() ? words.from(received.end()).strip() : words;
        return Sentences.of(names).stream().findFirst().orElse(names);
    }

    private void people(Passage words, List<Passage> into) {
        for (var listed : People.of(words)) {
            var first = CHAIR_FIRST.matcher(listed.text());
            var name = first.lookingAt() ? listed.from(first.end()) : listed;
            if (chair.isBlank() && name != listed) chair = name;
            into.add(name);
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

    /** The words are none of those that told of the meeting itself. */
    boolean isOver(Passage words) {
        var text = words.text();
        return Label.in(words).stream()
                        .noneMatch(label ->
                                PEOPLE.contains(label.fact()) && !label.fact().equals("apologies"))
                && !People.isList(words)
                && !TITLE.matcher(text.strip()).matches()
                && (!HELD.matcher(text).find() || day(words).isEmpty())
                && !text.equals(group.text());
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
        return labelled && (!present.isEmpty() || !apologies.isEmpty() || !group.isBlank());
    }

    Optional<LocalDate> date() {
        return date;
    }

    Optional<LocalDate> nextDate() {
        return next;
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
