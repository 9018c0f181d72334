package uk.goldthread.intake.interpret;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Joining;
import uk.goldthread.intake.words.Shape;
import uk.goldthread.intake.words.Wording;

/** How far the title goes in a line that begins an item: "Planning", "Finance: the accounts ...", "FINANCE Cheques were ...". */
final class ItemTitle {
    /** The most words of a title. */
    static final int LONGEST = 12;

    private static final Pattern END = Pattern.compile("(?:\\s*(?::|\\s[\u2013\u2014-]|\\.)\\s+|\\s*\\n\\s*)(?=\\S)");
    /** "Openness and Transparency The Chair read the notice." */
    private static final Pattern BEGINNING = Pattern.compile(
            "(?<=[\\p{L}\\d)])\\s+(?=(?:\u2022|The|An?|It|There|This|These|All|No|Cllrs?|Councillors?|Members|Governors|Residents)\\s)");

    private static final Pattern RUN_IN = Pattern.compile(
            "(?<title>\\p{Lu}[\\p{Lu}'\u2019]+(?:[ ,&/-]+\\p{Lu}[\\p{Lu}'\u2019]*)*)(?:\\s*[.:\u2013-])?\\s+(?=\\S)");
    private static final int SHORTEST_IN_CAPITALS = 6;

    private static final Pattern FRONT =
            Pattern.compile("(?<title>\\p{Lu}[\\p{L}\\d'\u2019&/,() -]{2,60})(?<mark>:|\\.(?=\\s+\\p{Lu}))\\s+(?=\\S)");
    /** No stop of an abbreviation. */
    private static final Pattern STOP =
            Pattern.compile("(?<=\\p{Ll}{3}|\\p{Lu}{4})(?<!(?i:\\b" + Wording.TITLE.any() + "))\\.\\s+$");

    private static final Pattern SENTENCE =
            Pattern.compile("(?isu).*\\b(?:was|were|is|are|has|had|will|left|joined)\\b.*");
    private static final int LONGEST_FRONT = 6;

    private ItemTitle() {}

    /** What parts titles from the words that stand behind them on the same line. */
    enum Mark {
        CAPITALS,
        COLON,
        STOP
    }

    /** "FINANCE The accounts ...", "Finance: the accounts ...", "Finance. The accounts ..." */
    static Optional<Mark> mark(String text) {
        if (isRunIn(text)) return Optional.of(Mark.CAPITALS);
        var front = FRONT.matcher(text);
        if (!front.lookingAt()) return Optional.empty();
        var title = front.group("title");
        boolean fits = Shape.wordCount(title) <= LONGEST_FRONT
                && !Wording.TITLE.is(title.split(" ")[0])
                && !Wording.RESOLVES.is(title)
                && !Wording.LABEL.is(title)
                && !SENTENCE.matcher(title).matches();
        if (!fits) return Optional.empty();
        return Optional.of(front.group("mark").equals(":") ? Mark.COLON : Mark.STOP);
    }

    /** A word that agendas are made of. */
    static boolean isOfAgenda(String text) {
        var front = FRONT.matcher(text);
        return front.lookingAt() && Stream.of(front.group("title").split(" ")).anyMatch(Wording.AGENDA::is);
    }

    /**
     * A short line is all title; else it ends with its capitals, with a mark near the front, where a sentence begins
     * without one, or with the line.
     */
    static int length(String text) {
        var capitals = RUN_IN.matcher(text);
        if (isRunIn(text) && capitals.lookingAt()) return capitals.end();
        boolean isShort = Shape.wordCount(text) <= LONGEST && text.indexOf(": ") < 0 && text.indexOf('\n') < 0;
        if (isShort && !text.endsWith(".")) return lengthOfShort(text);
        return Math.min(nearFront(END, text), nearFront(BEGINNING, text));
    }

    /** "Bench. Reported twice", and "Bench - Clerk to report it", say more than a title. */
    private static int lengthOfShort(String text) {
        var end = END.matcher(text);
        while (end.find()) {
            boolean stops = end.group().startsWith(".")
                    && STOP.matcher(text.substring(0, end.end())).find();
            boolean says = stops || Shape.isTask(text.substring(end.end()));
            if (end.start() > 1 && says && isTitle(text.substring(0, end.start()))) return end.end();
        }
        return text.length();
    }

    /** The title of a part of an item, where a sentence begins behind it without a mark; else nothing. */
    static int lengthOfPart(String text) {
        int end = nearFront(BEGINNING, text);
        return end < text.length() && Shape.wordCount(text.substring(0, end)) <= LONGEST_FRONT ? end : 0;
    }

    private static int nearFront(Pattern end, String text) {
        var found = end.matcher(text);
        while (found.find()) if (found.start() > 1 && isTitle(text.substring(0, found.start()))) return found.end();
        return text.length();
    }

    private static boolean isTitle(String front) {
        return Shape.wordCount(front) <= LONGEST && !Joining.isJoining(front.substring(front.lastIndexOf(' ') + 1));
    }

    /** A title in capitals, with what was said behind it on the same line. */
    static boolean isRunIn(String text) {
        var capitals = RUN_IN.matcher(text);
        if (!capitals.lookingAt()) return false;
        var title = capitals.group("title");
        return title.length() >= SHORTEST_IN_CAPITALS
                && !Wording.RESOLVES.is(title)
                && !Wording.LABEL.is(title)
                && text.substring(capitals.end()).chars().anyMatch(Character::isLowerCase);
    }

    static Passage withoutMark(Passage title) {
        var text = title.text();
        boolean marked = text.endsWith(":") || text.endsWith(" -") || text.endsWith("\u2013") || isStopped(text);
        return marked ? title.cut(0, text.length() - 1).strip() : title;
    }

    /** "FINANCE." and "Police reports." are no sentences. */
    private static boolean isStopped(String text) {
        boolean isSentence = text.chars().anyMatch(Character::isLowerCase)
                && (Shape.wordCount(text) > LONGEST_FRONT
                        || SENTENCE.matcher(text).matches());
        return text.endsWith(".") && !isSentence;
    }
}
