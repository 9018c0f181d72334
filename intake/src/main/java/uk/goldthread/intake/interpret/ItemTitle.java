package uk.goldthread.intake.interpret;

import java.util.regex.Pattern;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Shape;
import uk.goldthread.intake.words.Wording;

/** How far the title goes in a line that begins an item: "Planning", "Finance: the accounts ...", "FINANCE Cheques were ...". */
final class ItemTitle {
    /** The most words of a title. */
    static final int LONGEST = 12;

    private static final Pattern END = Pattern.compile("(?:\\s*(?::|\\s[\u2013\u2014-]|\\.)\\s+|\\s*\\n\\s*)(?=\\S)");
    private static final Pattern RUN_IN = Pattern.compile(
            "(?<title>\\p{Lu}[\\p{Lu}'\u2019]+(?:[ ,&/-]+\\p{Lu}[\\p{Lu}'\u2019]*)*)(?:\\s*[.:\u2013-])?\\s+(?=\\S)");
    private static final int SHORTEST_IN_CAPITALS = 6;

    private ItemTitle() {}

    /** A short line is all title; else it ends with its capitals, with a mark near the front, or with the line. */
    static int length(String text) {
        var capitals = RUN_IN.matcher(text);
        if (isRunIn(text) && capitals.lookingAt()) return capitals.end();
        boolean isShort = Shape.wordCount(text) <= LONGEST && text.indexOf(": ") < 0 && text.indexOf('\n') < 0;
        if (isShort) return text.length();
        var end = END.matcher(text);
        while (end.find())
            if (end.start() > 1 && Shape.wordCount(text.substring(0, end.start())) <= LONGEST) return end.end();
        return text.length();
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

    /** "FINANCE." is no sentence. */
    private static boolean isStopped(String text) {
        return text.endsWith(".") && text.chars().noneMatch(Character::isLowerCase);
    }
}
