package uk.goldthread.intake.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.goldthread.intake.recognise.Part;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.words.MeetingLabels;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.Settings;
import uk.goldthread.timescale.Timescale;

/** Who met, when and as what: from a title such as "Notes of the ... Group", from labels with lists, and from tables of labels. */
final class MeetingFacts {
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)(?:(?:draft|unconfirmed|approved)\\s+)?(?:action notes|action points|actions|action log|minutes|notes|note|record|cofnodion|nodiadau)\\s+(?:of|from|for|o|y)\\s+(?:a |an |the |y )?(?:(?:ordinary |annual |special |extraordinary )?meeting (?:of|for) (?:the )?|gyfarfod )?(?<group>.+?)(?:\\s+meeting)?(?:,?\\s+held\\b.*)?",
            Pattern.DOTALL);
    private static final Pattern HELD =
            Pattern.compile("(?iu)\\b(?:held|meeting|cyfarfod|cynhaliwyd)\\b.*", Pattern.DOTALL);
    private static final Pattern CHAIR =
            Pattern.compile("(?iu)(.+?)\\s*[(\u2013,-]\\s*(?:in the )?(?:chair|chairman|chairperson|cadeirydd)\\b.*");

    private final LocalDate reference;
    Passage group = Passage.EMPTY;
    private Optional<LocalDate> date = Optional.empty();
    private Optional<LocalDate> next = Optional.empty();
    private final List<Passage> present = new ArrayList<>();
    private final List<Passage> apologies = new ArrayList<>();
    private final List<Passage> attending = new ArrayList<>();
    private Passage chair = Passage.EMPTY;
    private boolean labelled;

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
        if (!before.isBlank()) open.ifPresent(fact -> take(fact, before));
        Optional<String> last = Optional.empty();
        for (int i = 0; i < labels.size(); i++) {
            int end = i + 1 < labels.size() ? labels.get(i + 1).start() : words.length();
            var list = words.cut(labels.get(i).end(), end).strip();
            last = list.isBlank() ? Optional.of(labels.get(i).fact()) : Optional.empty();
            if (!list.isBlank()) take(labels.get(i).fact(), list);
        }
        return last;
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
            group = words.strip().cut(title.start("group"), title.end("group"));
            labelled = true;
        }
        if (date.isEmpty() && words.length() < 200 && HELD.matcher(words.text()).find()) date = day(words);
    }

    private void take(String fact, Passage words) {
        labelled |= fact.equals("present") || fact.equals("apologies");
        switch (fact) {
            case "present" -> people(words, present);
            case "apologies" -> people(words, apologies);
            case "attending" -> people(words, attending);
            case "chair" -> chair = chair.isBlank() ? words : chair;
            case "group" -> group = group.isBlank() ? words : group;
            case "date" -> date = date.or(() -> day(words));
            default -> next(words);
        }
    }

    private void people(Passage words, List<Passage> into) {
        for (var name : People.of(words)) {
            into.add(name);
            var asChair = CHAIR.matcher(name.text());
            if (chair.isBlank() && asChair.matches()) chair = name.cut(asChair.start(1), asChair.end(1));
        }
    }

    void next(Passage words) {
        if (next.isEmpty()) next = day(words);
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
