package uk.goldthread.intake.interpret;

import java.util.Optional;
import java.util.regex.Pattern;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Wording;

/**
 * "ACTION: the Clerk to write", "Action 3 (JS) - circulate the policy": a label that says that what follows is to be done.
 *
 * @param start where the label begins
 * @param reference its number, empty where it has none
 * @param by who is named within the label
 * @param words what follows
 */
record ActionLabel(int start, Passage reference, Passage by, Passage words) {
    private static final String NAMED = "[A-Z]{2,4}(?:\\s*(?:[/,&]|and)\\s*[A-Z]{2,4})*|(?:[Tt]he\\s+)?(?i:"
            + Wording.POST.any() + ")|(?i:" + Wording.TITLE.any() + ")\\.?\\s+\\p{Lu}[\\p{L}'\u2019-]+";
    private static final Pattern LABEL = Pattern.compile("(?<![\\p{L}\\p{N}])[*\\[(]{0,2}(?i:" + Wording.LABEL.any()
            + ")s?(?:\\s+(?:[Nn]o\\.?\\s*)?(?<number>\\d{1,3}(?:\\.\\d{1,2})?[a-z]?))?(?:\\s*\\((?<by>[^()]{1,40})\\)|\\s+(?<named>"
            + NAMED + ")(?=\\s*:))?\\s*(?::\\s*-?|\\s[\u2013\u2014-])\\s*");

    /** "ACTION JS" in capitals needs no mark. */
    private static final Pattern SHOUTED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[*\\[(]{0,2}ACTION(?<number>)(?<by>)(?<named>)\\s+(?=\\p{Lu}[^.]{0,40}[\\])]?\\.?$)");

    static Optional<ActionLabel> in(Passage text) {
        return find(LABEL, text).or(() -> find(SHOUTED, text));
    }

    private static Optional<ActionLabel> find(Pattern pattern, Passage text) {
        var label = pattern.matcher(text.text());
        while (label.find()) {
            boolean begins = label.start() == 0 || isAfterSentence(text.text().substring(0, label.start()));
            if (begins && label.end() < text.length())
                return Optional.of(new ActionLabel(
                        label.start(),
                        group(text, label, "number"),
                        group(text, label, "by").plus(group(text, label, "named")),
                        rest(text, label.end())));
        }
        return Optional.empty();
    }

    private static boolean isAfterSentence(String before) {
        var text = before.stripTrailing();
        return text.isEmpty() || ".!?;:)\u2022\n".indexOf(text.charAt(text.length() - 1)) >= 0 || before.endsWith("  ");
    }

    private static Passage group(Passage text, java.util.regex.Matcher found, String name) {
        return found.group(name) == null ? Passage.EMPTY : text.cut(found.start(name), found.end(name));
    }

    private static Passage rest(Passage text, int from) {
        var rest = text.from(from).strip();
        var end = rest.text();
        boolean closes = end.endsWith("]") || end.endsWith("**") || end.endsWith(")") && end.indexOf('(') < 0;
        return closes
                ? rest.cut(0, rest.length() - (end.endsWith("**") ? 2 : 1)).strip()
                : rest;
    }
}
