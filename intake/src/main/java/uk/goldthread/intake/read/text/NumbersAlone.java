package uk.goldthread.intake.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Numbers of items that a conversion put on a line of their own, because a tab or the border of a column stood between
 * them and their titles: each goes back before the line that follows it.
 */
final class NumbersAlone {
    /** "4.", "7.2", "18.11.3", "23/061", "FGB 12/21" */
    private static final Pattern NUMBER =
            Pattern.compile("\\s*(?:[A-Z]{1,5}[ ./-]?){0,2}(?:\\d{1,3}[.)]|\\d{1,4}(?:[./-]\\d{1,4}){1,3}[.):]?)\\s*");

    private static final Pattern TITLE = Pattern.compile("\\s*(?:\\(\\d[\\d.]*\\)\\s+)?[\"\u201C(]?\\p{Lu}\\p{L}.*");

    private static final int FEWEST = 3;

    /** So many lines further down the title stands, empty ones counted. */
    private static final int FAR = 3;

    private NumbersAlone() {}

    /** The text has so many of them that they are a numbering. */
    static boolean areIn(List<List<String>> pages) {
        long numbers = 0;
        for (var page : pages)
            for (int i = 0; i < page.size() && numbers < FEWEST; i++) if (title(page, i) > 0) numbers++;
        return numbers >= FEWEST;
    }

    static List<String> joined(List<String> lines) {
        var joined = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            int title = title(lines, i);
            joined.add(title > 0 ? join(lines.subList(i, title + 1)) : lines.get(i));
            if (title > 0) i = title;
        }
        return joined;
    }

    private static String join(List<String> lines) {
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The line whose number stands there, perhaps with that of its first part below it; 0 where none does. */
    private static int title(List<String> lines, int at) {
        if (!isNumber(lines.get(at))) return 0;
        int title = at + 1;
        while (title < lines.size() && title <= at + FAR && mayStandBefore(lines.get(title), lines.get(at))) title++;
        return title < lines.size() && TITLE.matcher(lines.get(title)).matches() ? title : 0;
    }

    private static boolean mayStandBefore(String line, String number) {
        var stem = number.strip().replaceFirst("[.):]$", "");
        return line.isBlank() || line.strip().startsWith(stem + ".") && isNumber(line);
    }

    private static boolean isNumber(String line) {
        return line.length() < 40 && NUMBER.matcher(line).matches();
    }
}
