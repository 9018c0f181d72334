package uk.goldthread.intake.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Shape;
import uk.goldthread.intake.words.Wording;

/** Who was there, who sent apologies, who attended besides, and who was in the chair. */
final class Attendance {
    private static final Set<String> FACTS = Set.of("present", "apologies", "attending");
    private static final Pattern APOLOGIES = Pattern.compile(
            "(?iu)(?=[ay])\\b(?:apolog\\p{L}+|ymddiheur\\p{L}+)\\b[^.:]{0,60}?\\b(?:from|by|for(?! absence)|gan)\\b\\s*:?\\s+(?=\\p{Lu})|^\\s*(?:received|accepted)[^.:]{0,20} from\\s*:?\\s+(?=\\p{Lu})");
    /** "Cllr Hale and Cllr Pike sent apologies." */
    private static final Pattern SENT = Pattern.compile(
            "(?su)\\W*(?<names>\\p{Lu}.{2,200}?)\\s+(?:(?:had|have|has|also)\\s+){0,2}(?:(?:sent|gave|given|tendered|offered|submitted)\\s+(?:his\\s+|her\\s+|their\\s+)?(?i:apolog)|(?:advised|said|reported|confirmed)\\s+(?:that\\s+)?(?:he|she|they)\\s+(?:(?:was|were|would be)\\s+unable|would not be able|could not)\\s+(?:to\\s+)?(?:attend|be present)).*");

    private static final Pattern AFTER_NAMES = Pattern.compile(
            "\\s*,?\\s+(?:(?:and|which|who) )?(?:were|was|had|has|have|are|is|due to|owing to|because|as)\\b");
    /** "Ann Hale acting as chair" is none. */
    private static final Pattern SENTENCE =
            Pattern.compile("\\s(?:were|was|had|has|have|are|is|due to|owing to|because)\\b");

    private static final Pattern ALSO = Pattern.compile("Also(?: from)?:?\\s+(?=\\p{Lu})");

    private static final Pattern TOLD_OF_ONE =
            Pattern.compile("(?s)\\W*(?:and )?(?:who|which|due to|owing to|because|as)\\b.*");

    private static final Pattern NEXT_NAMED =
            Pattern.compile("\\s+and\\s+(?=" + Wording.TITLE.any() + "\\.?\\s+\\p{Lu})");

    private static final Pattern NOBODY = Pattern.compile("(?iu)there (?:were|was|are) (?:no|none|nobody)\\b");
    private static final Pattern PRESENT = Pattern.compile(
            "(?iu)\\s*(?:those |members |councillors |governors |there )?(?:were )?present(?: at the meeting)?(?: were| was|:)\\s*:?\\s+(?=\\p{Lu})");
    private static final Pattern CHAIR_FIRST = Pattern.compile(
            "(?iu)(?:in the chair|yn y gadair)\\s*[:\u2013-]?\\s+|chair(?:man|person|woman)?\\s*[:\u2013-]?\\s+(?=\\p{Lu})");
    private static final Pattern CHAIR = Pattern.compile(
            "(?iu)(.+?)\\s*(?:[(\u2013,-]\\s*|\\s(?=in the ))(?:in the )?(?:chair|chairman|chairperson|cadeirydd)\\b.*");

    /** Words: who is known by no title, role or full name is named shortly. */
    private static final int LONGEST_UNKNOWN = 6;

    private final List<Passage> present = new ArrayList<>();
    private final List<Passage> apologies = new ArrayList<>();
    private final List<Passage> attending = new ArrayList<>();
    private Passage chair = Passage.EMPTY;

    /** A label that introduces people. */
    static boolean isFact(String label) {
        return FACTS.contains(label);
    }

    /** A label and, behind it, people. */
    static boolean isTold(Passage words) {
        return Label.in(words).stream()
                .anyMatch(label -> isFact(label.fact())
                        && !People.of(words.from(label.end())).isEmpty());
    }

    /** A label alone, below which those stand who were there. */
    static boolean isCalledPresent(Passage words) {
        return Label.in(words).stream()
                .anyMatch(label -> label.end() == words.length()
                        && (label.fact().equals("present") || label.fact().equals("attending")));
    }

    /** Below a label whose list is long, lines of people go on with it. */
    boolean mayFollow(String fact, Passage words) {
        return People.isList(words)
                || APOLOGIES.matcher(words.text()).find()
                || all(fact).isEmpty() && ItemNumber.of(words).isEmpty() && !isSentence(words);
    }

    /** "The meeting was quorate." names nobody. */
    private static boolean isSentence(Passage words) {
        return SENTENCE.matcher(words.text()).find()
                || People.of(words).stream().anyMatch(name -> Shape.wordCount(name.text()) > LONGEST_UNKNOWN);
    }

    void take(String fact, Passage words) {
        people(fact.equals("apologies") ? fromSentence(words) : words, all(fact));
    }

    void take(AttendanceGrid grid, Predicate<Passage> isThisMeeting) {
        grid.people(isThisMeeting).forEach((fact, names) -> all(fact).addAll(names));
        chair(grid.chair());
    }

    /** Where nobody is called present, those whose heading was lost were, else those "in attendance". */
    void complete(NamesWithoutLabel unlabelled) {
        if (!present.isEmpty()) return;
        if (unlabelled.areThere()) {
            present.addAll(unlabelled.present());
            attending.addAll(0, unlabelled.attending());
        } else {
            attending.stream().filter(name -> !NamesWithoutLabel.isClerk(name)).forEach(present::add);
            attending.removeAll(present);
        }
        if (chair.isBlank()) chairAmong(present);
    }

    private void chairAmong(List<Passage> names) {
        for (var name : names) {
            var asChair = CHAIR.matcher(name.text());
            if (asChair.matches()) chair(withoutOpenBracket(name.cut(asChair.start(1), asChair.end(1))));
        }
    }

    /** Whom the asterisks name came, whatever lists of all members say. */
    void take(Asterisks asterisks) {
        insteadOf(present, asterisks.present());
        insteadOf(apologies, asterisks.apologies());
        chair = withoutAsterisk(chair);
    }

    private void insteadOf(List<Passage> listed, List<Passage> names) {
        if (names.isEmpty()) return;
        listed.clear();
        people(Passage.join(names, "\n"), listed);
    }

    private static Passage withoutAsterisk(Passage name) {
        return name.text().startsWith("*") ? name.from(1).strip() : name;
    }

    void chair(Passage name) {
        if (chair.isBlank()) chair = name;
    }

    /** "Apologies were received from ...", "Present were ...", without a label. */
    boolean isSaidIn(Passage words) {
        var there = PRESENT.matcher(words.text());
        if (apologies.isEmpty() && APOLOGIES.matcher(words.text()).find()) take("apologies", words);
        else if (present.isEmpty() && there.lookingAt()) take("present", words.from(there.end()));
        else return isSentIn(words);
        return true;
    }

    private boolean isSentIn(Passage words) {
        boolean more = apologies.isEmpty() || words.text().contains(" also ");
        if (!more || words.text().indexOf("polog") < 0 && words.text().indexOf("attend") < 0) return false;
        var sent = SENT.matcher(words.text());
        if (!sent.matches()) return false;
        var names = words.cut(sent.start("names"), sent.end("names"));
        if (!People.isList(names)) return false;
        people(names, apologies);
        return true;
    }

    private List<Passage> all(String fact) {
        return switch (fact) {
            case "present" -> present;
            case "apologies" -> apologies;
            default -> attending;
        };
    }

    /** The names after "received from", to the end of that sentence. */
    private static Passage fromSentence(Passage words) {
        var received = APOLOGIES.matcher(words.text());
        boolean isSentence = received.find();
        if (!isSentence && words.lines().size() > 1 && People.isList(words)) return words;
        var names = isSentence ? words.from(received.end()).strip() : words;
        var sentence = firstSentence(names);
        if (NOBODY.matcher(sentence.text()).lookingAt()) return Passage.EMPTY;
        var named = new ArrayList<Passage>();
        int from = 0;
        var end = AFTER_NAMES.matcher(sentence.text());
        while (from >= 0 && end.find(from)) {
            named.add(sentence.cut(from, end.start()).strip());
            from = nextTitle(sentence.text(), end);
        }
        if (from >= 0) named.add(sentence.from(from).strip());
        return Passage.join(named, "; ");
    }

    /** With those whom the next one adds: "Also: County Councillor Hale". */
    private static Passage firstSentence(Passage names) {
        var sentences = Sentences.of(names);
        boolean adds =
                sentences.size() > 1 && ALSO.matcher(sentences.get(1).text()).lookingAt();
        if (!adds) return sentences.isEmpty() ? names : sentences.getFirst();
        var more = ALSO.matcher(sentences.get(1).text()).replaceFirst("");
        var added = sentences.get(1).from(sentences.get(1).length() - more.length());
        var first = sentences.getFirst();
        return Passage.join(List.of(first.cut(0, first.length() - 1), added), "; ");
    }

    /** "from Cllr Hale, who was away, and Cllr Pike": where the next one is named behind what is told of one; else -1. */
    private static int nextTitle(String sentence, Matcher told) {
        if (!TOLD_OF_ONE.matcher(told.group()).matches()) return -1;
        var next = NEXT_NAMED.matcher(sentence);
        return next.find(told.end()) ? next.end() : -1;
    }

    private void people(Passage words, List<Passage> into) {
        for (var listed : People.of(words)) {
            var first = CHAIR_FIRST.matcher(listed.text());
            var name = first.lookingAt() ? listed.from(first.end()) : listed;
            if (name != listed) chair(name);
            if (!People.isAmong(name, into)) into.add(name);
            var asChair = CHAIR.matcher(name.text());
            if (asChair.matches()) chair(withoutOpenBracket(name.cut(asChair.start(1), asChair.end(1))));
        }
    }

    /** Of "Jane Orde (JO, Chair)" the name. */
    private static Passage withoutOpenBracket(Passage name) {
        int bracket = name.text().indexOf('(');
        return bracket < 0 || name.text().indexOf(')') > bracket
                ? name
                : name.cut(0, bracket).strip();
    }

    /** Nobody was named yet. */
    boolean isEmpty() {
        return present.isEmpty() && apologies.isEmpty();
    }

    /** Everybody who is named, as written. */
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
