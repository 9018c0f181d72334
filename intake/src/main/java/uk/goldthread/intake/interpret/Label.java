package uk.goldthread.intake.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.MeetingLabels;
import uk.goldthread.intake.words.Wording;

/**
 * A label of a meeting's facts within a paragraph: "Present:", or a paragraph that is nothing but the label.
 *
 * @param end where its list begins
 */
record Label(String fact, int start, int end) {
    private static final Pattern NUMBER =
            Pattern.compile("\\s*(?:\\d{1,4}(?:[./-]\\d{1,4}){0,3}[.)/]?|[-\u2013\u2022])\\s+");
    private static final Pattern DASH = Pattern.compile("[\u2013\u2014-]\\s+");
    /** "Apologies for absence. Cllr Wells" */
    private static final Pattern STOP = Pattern.compile("\\.\\s+(?=\\p{Lu}\\p{L}*\\.?\\s+\\p{Lu})");

    /** "Apologies ; Ann Hale" */
    private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s+(?=\\p{Lu})");

    private static final Pattern COLON = Pattern.compile("\\s*:\\s*[\u2013-]?\\s*");
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}])\\p{Lu}{4,}(?![\\p{L}])\\s*[:;]?\\s*");
    /** "Present (five councillors):" */
    private static final Pattern COUNTED = Pattern.compile("\\s*\\([^()]{1,30}\\)\\s*$");

    private static final Pattern INITIALS =
            Pattern.compile("\\s*[A-Z]{2,4}(?:(?:\\s*[,&]|\\s+and)\\s*[A-Z]{2,4})*\\.?\\s*");

    private static final int MOST_WORDS = 6;

    /** In so many characters a label that begins the text has ended. */
    private static final int FRONT = 200;

    /** The words are a label and nothing else. */
    static boolean isOne(Passage words) {
        return MeetingLabels.of(withoutNumber(words.text())).isPresent() && !Wording.CAME.is(words.text());
    }

    static List<Label> in(Passage paragraph) {
        var text = paragraph.text();
        var whole = MeetingLabels.of(withoutNumber(text));
        if (whole.isPresent()) return List.of(new Label(whole.get(), 0, text.length()));
        var labels = new ArrayList<Label>();
        if (text.indexOf(':') >= 0) {
            var colon = COLON.matcher(text);
            while (colon.find()) before(text, colon.start(), colon.end(), labels);
        }
        var front = text.substring(0, Math.min(text.length(), FRONT));
        for (var mark : List.of(DASH, STOP, SEMICOLON)) {
            var end = mark.matcher(front);
            if (labels.isEmpty() && end.find())
                MeetingLabels.of(withoutNumber(text.substring(0, end.start())))
                        .ifPresent(fact -> labels.add(new Label(fact, 0, end.end())));
        }
        if (labels.isEmpty()) labels.addAll(inCapitals(text));
        if (labels.isEmpty()) withoutMark(paragraph).ifPresent(labels::add);
        return labels;
    }

    /** "Present Cllr Ann Hale, Cllr Jo Pike", "Apologies JP, DW": a label of people, and nothing but people behind it. */
    private static Optional<Label> withoutMark(Passage paragraph) {
        var text = paragraph.text();
        int start = text.length() - withoutNumber(text).length();
        if (!MeetingLabels.mayBegin(text, start)) return Optional.empty();
        int end = start;
        Optional<Label> found = Optional.empty();
        for (int words = 0; words < MOST_WORDS; words++) {
            end = text.indexOf(' ', end + 1);
            if (end < 0) break;
            var fact = MeetingLabels.of(text.substring(start, end)).filter(Attendance::isFact);
            if (fact.isPresent() && isAllPeople(paragraph.from(end)))
                found = Optional.of(new Label(fact.get(), 0, end + 1));
        }
        return found;
    }

    private static boolean isAllPeople(Passage list) {
        return People.isList(list.strip())
                || INITIALS.matcher(list.text()).matches()
                || list.text().startsWith("   ") && !People.of(list.strip()).isEmpty();
    }

    /** "COMMITTEE Finance DATE 3 May": two labels at least, the first at the front, need no mark. */
    private static List<Label> inCapitals(String text) {
        var labels = new ArrayList<Label>();
        var word = CAPITALS.matcher(text);
        if (!word.lookingAt()) return labels;
        word.reset();
        while (word.find())
            MeetingLabels.of(word.group()).ifPresent(fact -> labels.add(new Label(fact, word.start(), word.end())));
        return labels.size() > 1 && labels.getFirst().start() == 0 ? labels : List.of();
    }

    static String withoutNumber(String label) {
        var number = NUMBER.matcher(label);
        return number.lookingAt() ? label.substring(number.end()) : label;
    }

    /** The most words before the colon that make a label. */
    private static void before(String text, int colon, int end, List<Label> labels) {
        int best = -1;
        int start = colon;
        int from = labels.isEmpty() ? 0 : labels.getLast().end();
        for (int words = 0; words < MOST_WORDS && start > from; words++) {
            start = Math.max(from, text.lastIndexOf(' ', start - 1) + 1);
            if (MeetingLabels.of(label(text, start, colon)).isPresent()) best = start;
            if (start > 0) start--;
        }
        if (best < 0) return;
        var fact = MeetingLabels.of(label(text, best, colon)).orElseThrow();
        boolean goesOn = best > from && Character.isLetter(text.charAt(best - 2));
        boolean ofOther = goesOn && (fact.equals("group") || Character.isLowerCase(text.charAt(best)));
        if (ofOther) return;
        labels.add(new Label(fact, best, end));
    }

    /** Only at the front of the line a number may be that of an item. */
    private static String label(String text, int start, int end) {
        var label = COUNTED.matcher(text.substring(start, end)).replaceFirst("");
        return start == 0 ? withoutNumber(label) : label;
    }
}
