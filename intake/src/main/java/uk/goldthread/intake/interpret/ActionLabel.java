package uk.goldthread.intake.interpret;

import java.util.Optional;
import java.util.regex.Matcher;
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
 * @param wordsStart where that begins
 */
record ActionLabel(int start, Passage reference, Passage by, Passage words, int wordsStart) {
    private static final String NAMED = "[A-Z]{2,4}(?:\\s*(?:[/,&]|and)\\s*[A-Z]{2,4})*|(?:[Tt]he\\s+)?(?i:"
            + Wording.POST.any() + ")|(?i:" + Wording.TITLE.any() + ")\\.?\\s+\\p{Lu}[\\p{L}'\u2019-]+";
    private static final Pattern LABEL =
            Pattern.compile("(?<![\\p{L}\\p{N}])[*\\[(]{0,2}(?<label>(?i:" + Wording.LABEL.any()
                    + ")s?)(?:\\s*(?:[Nn]o\\.?\\s*)?(?<number>\\d{1,3}(?:\\.\\d{1,2})?[a-z]?))?(?:\\s*\\((?<by>[^()]{1,40})\\)|\\s+(?<named>"
                    + NAMED + ")(?=\\s*:))?\\s*(?::\\s*-?|\\s[\u2013\u2014-])\\s*");

    /** "ACTION JS" in capitals needs no mark. */
    private static final Pattern SHOUTED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[*\\[(]{0,2}(?<label>ACTION)(?<number>)(?<by>)(?<named>)\\s+(?=\\p{Lu}[^.]{0,40}[\\])]?\\.?$)");

    /** "Action JS", "Actions CB, NT": nothing but initials behind it. */
    private static final Pattern OF_INITIALS = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[*\\[(]{0,2}(?<label>(?i:actions?))(?<number>)(?<by>)(?<named>)\\s+(?=[A-Z]{2,4}(?:(?:\\s*[,/&]\\s*|\\s+(?:and\\s+)?)[A-Z]{2,4})*[\\])]?\\.?$)");

    static Optional<ActionLabel> in(Passage text) {
        boolean labels = text.text().contains("ction") || text.text().contains("CTION");
        return find(LABEL, text)
                .or(() -> find(SHOUTED, text))
                .or(() -> labels ? find(OF_INITIALS, text) : Optional.empty());
    }

    /** The label and the first sentence behind it, with the bracket that closes what the label opened. */
    Passage with(Passage line, Passage sentence) {
        int end = wordsStart + sentence.length();
        boolean closes = "[(".indexOf(line.text().charAt(start)) >= 0
                && end < line.length()
                && "])".indexOf(line.text().charAt(end)) >= 0;
        return line.cut(start, closes ? end + 1 : end);
    }

    private static Optional<ActionLabel> find(Pattern pattern, Passage text) {
        var label = pattern.matcher(text.text());
        while (label.find()) {
            boolean begins = label.start() == 0 || isAfterSentence(text.text().substring(0, label.start()));
            if (begins && label.end() < text.length())
                return Optional.of(new ActionLabel(
                        label.start(),
                        reference(text, label),
                        group(text, label, "by").plus(group(text, label, "named")),
                        rest(text, label.end()),
                        label.end()));
        }
        return Optional.empty();
    }

    /** "3" of "Action 3", and all of "AP3". */
    private static Passage reference(Passage text, Matcher found) {
        boolean grown = found.group("number") != null && found.end("label") == found.start("number");
        return grown ? text.cut(found.start("label"), found.end("number")) : group(text, found, "number");
    }

    private static boolean isAfterSentence(String before) {
        var text = before.stripTrailing();
        return text.isEmpty() || ".!?;:)\u2022\n".indexOf(text.charAt(text.length() - 1)) >= 0 || before.endsWith("  ");
    }

    private static Passage group(Passage text, Matcher found, String name) {
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
