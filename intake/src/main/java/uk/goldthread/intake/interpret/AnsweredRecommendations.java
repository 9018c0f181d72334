package uk.goldthread.intake.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Fold;
import uk.goldthread.intake.words.Headings;
import uk.goldthread.intake.words.Role;
import uk.goldthread.intake.words.Shape;
import uk.goldthread.intake.words.Wording;

/**
 * Reads recommendations that stand in prose, each with what a body answered to it: from "Recommendation 3" to the first
 * paragraph in which somebody accepts, agrees, notes or rejects is the recommendation; from there to the next one, the answer.
 */
final class AnsweredRecommendations {
    private static final Pattern HEAD = Pattern.compile(
            "\\s*(?:(?:Committee|Inquiry|Review|Panel|Key)\\s+)?(?i:recommendation|argymhelliad)(?:\\s+(?:[Nn]o\\.?\\s*)?(?<number>\\d{1,3}(?:\\.\\d{1,3})?[a-z]?|[A-Z]\\d{0,2}))?(?:\\s*\\([^()]{1,40}\\))?\\s*(?<mark>[:.\u2013\u2014-]\\s*|\\n\\s*|$)");

    /** "4. We recommend that ... (Paragraph 31)" */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?su)\\s*(?<number>\\d{1,3})[.)]?\\s+(?:.*\\b(?:recommends?|should|must)\\b.*|.*\\((?:Recommendation|Conclusion|Paragraph|Para)s?\\s[^)]+\\)\\s*)");

    private static final Pattern CONTENTS = Pattern.compile("(?s).*\\.{4,}\\s*\\d*\\s*");
    private static final Pattern OTHER_PART =
            Pattern.compile("(?iu)(?:annex|appendix|conclusions?|next steps|glossary|contact|atodiad)\\b.{0,60}");
    private static final Pattern RESPONDS = Pattern.compile(
            "(?su)(?:(?:The|HM|His Majesty['\u2019]s|Her Majesty['\u2019]s|UK|Welsh|Scottish|Our)\\s+)*(?:[\\p{L}'\u2019&-]+\\s+){0,5}?(?i:we|government|governments|department|council|trust|cabinet|executive|board|agency|authority|school|governors|ministers?|secretary of state|service|office|[A-Z]{2,6}|llywodraeth)\\s+(?:[^.]{0,60}?\\s)??(?i:accepts?|agrees?|welcomes?|notes?|rejects?|recognises?|recognizes?|supports?|shares?|acknowledges?|disagrees?|endorses?|(?:does|do) not|(?:is|are) (?:committed|unable|not|grateful)|cannot|(?:has|have) (?:accepted|agreed|noted|considered)|remains? committed|thanks?)\\b.*");
    /** "For all civil exercises, the council ..." */
    private static final String OPENING =
            "(?:(?i:for|in|within|by|when|where|while|after|before|from|during|as|to|following|given|until|at)\\b[^.,:;]{3,90},\\s+)?";

    /** "The department, working with its agencies, should ..." */
    private static final String WITH_OTHERS =
            "(?:,\\s+(?:working|acting|together|in|along|alongside|through|with|jointly|supported|subject|where|as)\\b[^.,:;]{3,90})?";

    private static final Pattern SUBJECT = Pattern.compile(
            "(?su)" + OPENING + "(?<who>[^.:;]{2,120}?)" + WITH_OTHERS + ",?\\s+(?:should|must|shall|will)\\b.*");
    private static final Pattern ASKS = Pattern.compile(
            "(?iu)(?:(?:we|the (?:committee|panel|inquiry|review)) (?:also |therefore |further )?recommends? that|that)\\s+");
    private static final Pattern ASKING = Pattern.compile(
            "(?iu)\\b(?:should|must|ought|needs? to|recommends?|recommendation|calls? (?:up)?on|urges?|asks?|requests?|expects?|invites?)\\b");
    private static final String NAME =
            "(?:[Tt]he\\s+)?\\p{Lu}[\\p{L}'\u2019-]*(?:\\s+(?:of\\s+|for\\s+)?(?:the\\s+)?\\p{Lu}[\\p{L}'\u2019-]*)*";
    private static final Pattern AND = Pattern.compile(",\\s*(?:and\\s+)?|\\s+and\\s+(?=[Tt]he\\s|\\p{Lu})");
    private static final Pattern NAMES = Pattern.compile(NAME + "(?:(?:,\\s*|,?\\s+and\\s+)" + NAME + ")*");
    private static final Pattern PROMISES = Pattern.compile("\\b(?:will|shall|to be|due)\\b");
    private static final int LONGEST_TITLE = 24;
    private static final int LONGEST_VERDICT = 6;
    private static final int MOST_TITLE_LINES = 4;
    private static final Somebody ANYBODY = new Somebody(List.of());
    private static final Undertaking ASKED = new Undertaking(ANYBODY);

    /** One recommendation as it grows. */
    private record Section(
            Passage number,
            Passage title,
            List<ProseLine> text,
            List<ProseLine> response,
            Map<Role, Passage> labelled) {

        static Section of(Passage number, Passage title) {
            return new Section(number, title, new ArrayList<>(), new ArrayList<>(), new EnumMap<>(Role.class));
        }

        boolean isAnswered() {
            return !response.isEmpty();
        }

        Passage labelled(Role role) {
            return labelled.getOrDefault(role, Passage.EMPTY);
        }
    }

    private final LocalDate reference;
    private final List<Section> sections = new ArrayList<>();

    private AnsweredRecommendations(LocalDate reference) {
        this.reference = reference;
    }

    /** One alone, unanswered, is only mentioned. */
    static boolean read(List<ProseLine> lines, String title, LocalDate reference, Found found) {
        boolean answers = isAnswer(title) || isAnswer(top(lines));
        var reading = new AnsweredRecommendations(reference);
        reading.read(lines, HEAD);
        if (reading.sections.isEmpty() && answers) {
            reading.read(lines, NUMBERED);
            reading.sections.removeIf(section -> !asks(join(section.text).text()));
        }
        reading.partUnanswered(answers);
        var chosen = reading.chosen();
        boolean believable = chosen.size() > 1 || chosen.stream().anyMatch(Section::isAnswered);
        if (believable) for (var section : chosen) found.promises().add(reading.promise(section));
        return believable;
    }

    private static boolean isAnswer(String title) {
        return title.matches("(?isu).*\\b(?:response|responses|reply|replies|ymateb)\\b.*");
    }

    /** The lines of a title that is longer than one, up to the first paragraph. */
    private static String top(List<ProseLine> lines) {
        return lines.stream()
                .map(line -> line.words().text())
                .takeWhile(text -> Shape.wordCount(text) <= LONGEST_TITLE / 2)
                .limit(MOST_TITLE_LINES)
                .collect(Collectors.joining(" "));
    }

    private void read(List<ProseLine> lines, Pattern head) {
        boolean open = false;
        for (var line : lines) {
            var text = line.words().text().strip();
            if (CONTENTS.matcher(text).matches()) open = false;
            else if (begins(line, head)) open = true;
            else if (open && line.isHeading() && OTHER_PART.matcher(text).matches()) open = false;
            else if (open) goOn(line);
        }
    }

    private boolean begins(ProseLine line, Pattern head) {
        var found = head.matcher(line.words().text());
        if (head == NUMBERED ? !found.matches() : !found.lookingAt()) return false;
        boolean bare = found.group("number") == null;
        if (head == HEAD
                && bare
                && found.group("mark").isBlank()
                && found.end() < line.words().length()) return false;
        var number = bare ? Passage.EMPTY : line.words().cut(found.start("number"), found.end("number"));
        var rest = line.words()
                .from(head == NUMBERED ? found.end("number") : found.end())
                .strip();
        if (head == NUMBERED)
            rest = LeadingReference.of(line.words()).isStated()
                    ? LeadingReference.of(line.words()).text()
                    : rest;
        boolean title = Shape.wordCount(rest.text()) <= LONGEST_TITLE && !isSentence(rest.text());
        var section = Section.of(number, title ? rest : Passage.EMPTY);
        if (!title) section.text.add(new ProseLine(rest, line.style()));
        sections.add(section);
        return true;
    }

    /** A conclusion that asks nobody to do anything stands among the numbered recommendations. */
    private static boolean asks(String text) {
        return ASKING.matcher(text).find();
    }

    private static boolean isSentence(String text) {
        return text.endsWith(".")
                || text.endsWith(":")
                || text.matches(
                        "(?su).*(?:\\b(?:should|must|recommends?|that|calls? on|urges?)\\b.*|\\.\\s*\\([^()]+\\))");
    }

    private void goOn(ProseLine line) {
        var section = sections.getLast();
        if (isField(line, section)) return;
        boolean responds = section.isAnswered()
                || !section.text.isEmpty() && responds(line.words().text().strip());
        (responds ? section.response : section.text).add(line);
    }

    /** "Responsible officer: Head of Finance", "Target date: 31 March": who and when in lines of their own. */
    private static boolean isField(ProseLine line, Section section) {
        var words = line.words().strip();
        int colon = words.text().indexOf(':');
        if (section.text.isEmpty() || colon < 0 || words.text().indexOf('\n') >= 0) return false;
        var value = words.from(colon + 1).strip();
        var role = Headings.role(words.text().substring(0, colon))
                .filter(means -> means == Role.OWNER && Shape.isName(value.text())
                        || means == Role.DUE && Shape.isTimescale(value.text()));
        role.ifPresent(means -> section.labelled.putIfAbsent(means, value));
        return role.isPresent();
    }

    private static boolean responds(String text) {
        var label = label(text);
        return label.isPresent()
                || isVerdict(text)
                || RESPONDS.matcher(text).matches() && !text.matches("(?isu)we (?:also )?recommend.*");
    }

    /** Where the label of an answer ends. */
    private static Optional<Integer> label(String text) {
        var line = text.lines().findFirst().orElse("");
        if (Wording.RESPONSE_LABEL.is(line)) return Optional.of(line.length());
        int colon = text.indexOf(':');
        boolean labelled = colon > 0
                && Wording.RESPONSE_LABEL.is(text.substring(0, colon).replaceFirst("(?i) to recommendation.*", ""));
        return labelled ? Optional.of(colon + 1) : Optional.empty();
    }

    private static boolean isVerdict(String text) {
        return Shape.wordCount(text) <= LONGEST_VERDICT && Verdict.of(text) != null;
    }

    /**
     * Where nobody says that they accept: the recommendation is its first paragraph, with the lists and the paragraphs
     * that still say what should be done; the rest answers it, if the document is an answer.
     */
    private void partUnanswered(boolean answers) {
        for (var section : sections) {
            if (section.isAnswered() || section.text.isEmpty()) continue;
            int end = 1;
            while (end < section.text.size() && belongs(section.text.get(end))) end++;
            var rest = section.text.subList(end, section.text.size());
            if (answers) section.response.addAll(rest);
            rest.clear();
        }
    }

    private static boolean belongs(ProseLine line) {
        return line.isItem() || line.words().text().matches("(?su).*\\b(?:should|must|recommends?)\\b.*");
    }

    /** What a summary says first and the body again is one: the one that is answered. */
    private List<Section> chosen() {
        var chosen = new LinkedHashMap<String, Section>();
        int unnamed = 0;
        for (var section : sections) {
            if (section.text.isEmpty()) continue;
            var key = section.number.isBlank() ? "#" + unnamed++ : Fold.of(section.number.text());
            chosen.merge(key, section, (first, second) -> first.isAnswered() || !second.isAnswered() ? first : second);
        }
        return List.copyOf(chosen.values());
    }

    private Promise promise(Section section) {
        var text = join(section.text);
        var answer = answer(section);
        var verdict = verdict(answer);
        var response = verdict.isBlank()
                ? answer
                : answer.from(answer.text().indexOf(verdict.text()) + verdict.length())
                        .strip();
        return Promise.of(Promise.RECOMMENDATION, text)
                .called(section.number, section.title)
                .by(owners(section, text), due(section, text, answer))
                .answered(verdict, response)
                .sure(section.isAnswered() ? 0.9 : 0.75);
    }

    /** The words of the answer without their label. */
    private static Passage answer(Section section) {
        var answer = join(section.response);
        return answer.from(label(answer.text()).orElse(0)).strip();
    }

    private static Passage join(List<ProseLine> lines) {
        return Passage.join(lines.stream().map(ProseLine::words).toList(), "\n");
    }

    /** The first sentence of the answer that says what was thought of the recommendation. */
    private static Passage verdict(Passage answer) {
        return Sentences.of(answer).stream()
                .limit(4)
                .filter(sentence -> Verdict.of(sentence.text()) != null)
                .findFirst()
                .filter(sentence -> answer.text().contains(sentence.text()))
                .orElse(Passage.EMPTY);
    }

    private static List<Passage> owners(Section section, Passage text) {
        var named = section.labelled(Role.OWNER);
        return named.isBlank() ? owners(text) : ANYBODY.each(named);
    }

    private static List<Passage> owners(Passage text) {
        var asked = ASKS.matcher(text.text());
        var words = asked.lookingAt() ? text.from(asked.end()) : text;
        var subject = SUBJECT.matcher(words.text());
        if (subject.matches()) {
            var who = words.cut(subject.start("who"), subject.end("who")).strip();
            if (ANYBODY.isAll(who.text())) return ANYBODY.each(who);
            if (NAMES.matcher(who.text()).matches()) return who.split(AND);
        }
        return asked.lookingAt()
                ? ASKED.in(words, true).map(Undertaking.Promised::owners).orElse(List.of())
                : List.of();
    }

    /** When, by its label, by the recommendation itself, else by what the answer says will be done. */
    private Passage due(Section section, Passage text, Passage answer) {
        var labelled = section.labelled(Role.DUE);
        if (!labelled.isBlank()) return labelled;
        var promised = Sentences.of(answer).stream()
                .filter(sentence -> PROMISES.matcher(sentence.text()).find());
        var dues = Stream.concat(Sentences.of(text).stream(), promised)
                .map(sentence -> Deadline.in(sentence, reference))
                .filter(due -> !due.isBlank())
                .toList();
        return dues.stream()
                .filter(Deadline::isStrict)
                .findFirst()
                .or(() -> dues.stream().findFirst())
                .orElse(Passage.EMPTY);
    }
}
