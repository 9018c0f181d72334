package uk.goldthread.intake.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Fold;
import uk.goldthread.intake.words.Shape;
import uk.goldthread.intake.words.Statuses;

/**
 * Reads actions that are headings, "Action 7: ..." or "Milestone 2.1. By 31 January, ...", with what is told below each:
 * how far it has come, what will be done next. One alone is no plan.
 */
final class HeadedActions {
    private static final Pattern HEAD = Pattern.compile(
            "\\s*(?:\u2022\\s*)?(?<kind>Action|Milestone|Commitment|Deliverable|Carreg filltir|Cam gweithredu)\\s+(?:[Nn]o\\.?\\s*)?(?<number>\\d{1,3}(?:\\.\\d{1,3}){0,2}[a-z]?)\\s*[:.\u2013\u2014-]\\s+(?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEXT =
            Pattern.compile("(?iu)\\s*(?:\u2022\\s*)?(?:next steps?|the next step|camau? nesaf)\\s*[:\u2013-]\\s*");
    private static final Pattern STATED = Pattern.compile(
            "(?isu)(?:this|the)\\s+(?:milestone|action|commitment|deliverable)\\s+(?:has been|is|was|has)\\b.*");
    private static final Pattern SUBJECT =
            Pattern.compile("(?su)(?<who>[^.:;,]{2,90}?)\\s+(?:will|shall|should|must)\\b.*");
    private static final int SHORTEST = 4;
    private static final Somebody ANYBODY = new Somebody(List.of());

    private record Section(String kind, Passage number, Passage theme, Passage text, List<ProseLine> below) {

        boolean isTracked() {
            return below.stream()
                    .anyMatch(
                            line -> STATED.matcher(line.words().text().strip()).matches());
        }

        /** A contents list and a summary tell less than the text itself. */
        int tells() {
            return isTracked() ? 2 : below.isEmpty() ? 0 : 1;
        }
    }

    private HeadedActions() {}

    static boolean read(List<ProseLine> lines, LocalDate reference, Found found) {
        var sections = new LinkedHashMap<String, Section>();
        for (var section : sections(lines)) {
            var key = section.kind + Fold.of(section.number.text());
            sections.merge(key, section, (first, second) -> second.tells() > first.tells() ? second : first);
        }
        long tables = sections.values().stream()
                .filter(section -> section.below.contains(ProseLine.TABLE))
                .count();
        if (sections.size() < 2 || tables * 2 > sections.size()) return false;
        for (var section : sections.values()) found.promises().add(promise(section, reference));
        return true;
    }

    private static List<Section> sections(List<ProseLine> lines) {
        var sections = new ArrayList<Section>();
        var theme = Passage.EMPTY;
        boolean open = false;
        for (var line : lines) {
            var head = HEAD.matcher(line.words().text());
            boolean begins = head.lookingAt()
                    && Shape.wordCount(line.words().text().substring(head.end())) >= SHORTEST
                    && !line.words().text().contains("....");
            if (begins) sections.add(section(line, head, theme));
            else if (line.isHeading()) theme = line.words();
            else if (open) sections.getLast().below.add(line);
            open = begins || open && !line.isHeading();
        }
        return sections;
    }

    private static Section section(ProseLine line, java.util.regex.Matcher head, Passage theme) {
        boolean milestone = head.group("kind").toLowerCase(Locale.ROOT).matches("milestone|deliverable|carreg filltir");
        return new Section(
                milestone ? Promise.MILESTONE : Promise.ACTION,
                line.words().cut(head.start("number"), head.end("number")),
                theme,
                line.words().from(head.end()).strip(),
                new ArrayList<>());
    }

    private static Promise promise(Section section, LocalDate reference) {
        var status = Passage.EMPTY;
        var did = new ArrayList<Passage>();
        var will = new ArrayList<Passage>();
        boolean tracked = section.isTracked();
        for (var line : section.below) {
            var words = line.words();
            var next = NEXT.matcher(words.text());
            if (next.lookingAt()) will.add(words.from(next.end()));
            else if (tracked) {
                if (status.isBlank()) status = stated(words);
                did.add(words);
            } else if (line.isItem()) will.add(words);
        }
        return Promise.of(section.kind, section.text)
                .called(section.number, section.theme)
                .by(owners(section.text), due(section.text, will, reference))
                .standing(status, Passage.join(did, "\n"), Passage.join(will, "\n"), tracked)
                .sure(0.9);
    }

    /** "This milestone has been partially completed." */
    private static Passage stated(Passage words) {
        return Sentences.of(words).stream()
                .filter(sentence -> STATED.matcher(sentence.text()).matches())
                .flatMap(sentence ->
                        Statuses.find(sentence.text())
                                .map(status -> sentence.cut(status.start(), status.end()))
                                .stream())
                .findFirst()
                .orElse(Passage.EMPTY);
    }

    private static List<Passage> owners(Passage text) {
        var subject = SUBJECT.matcher(text.text());
        if (!subject.matches()) return List.of();
        var who = text.cut(subject.start("who"), subject.end("who"));
        return ANYBODY.isAll(who.text()) ? ANYBODY.each(who) : List.of();
    }

    /** When, by its own words, else by those of the steps below it. */
    private static Passage due(Passage text, List<Passage> steps, LocalDate reference) {
        var own = Deadline.in(text, reference);
        if (!own.isBlank()) return own;
        return steps.stream()
                .map(step -> Deadline.in(step, reference))
                .filter(due -> due.text().toLowerCase(Locale.ROOT).startsWith("by "))
                .reduce((first, second) -> second)
                .orElse(Passage.EMPTY);
    }
}
