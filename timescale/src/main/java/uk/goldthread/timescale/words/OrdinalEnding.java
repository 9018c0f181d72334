package uk.goldthread.timescale.words;

/** "31st", "31 st" as word processors export it, and "31<sup>st</sup>"; the Welsh endings too. */
final class OrdinalEnding {

    private static final String RAISED = "<sup>";
    private static final int MOST_SPACES = 3;

    private OrdinalEnding() {}

    /** The place after the ending that follows a number there, by what each character is, or {@code at} where none does. */
    static int after(String text, char[] folded, int at) {
        int i = skipSpaces(folded, at);
        boolean raised = text.startsWith(RAISED, i);
        boolean glued = i == at || raised;
        i = raised ? skipSpaces(folded, i + RAISED.length()) : i;
        int end = i;
        while (end < i + 4 && Letters.isLetter(folded[end])) {
            end++;
        }
        if (glued && end > i + 2 && Character.isUpperCase(text.charAt(i + 2))) {
            end = i + 2;
        }
        return isEnding(folded, i, end - i, glued) ? end : at;
    }

    private static int skipSpaces(char[] folded, int at) {
        int i = at;
        while (i < at + MOST_SPACES && folded[i] == Letters.SPACE) {
            i++;
        }
        return i;
    }

    private static boolean isEnding(char[] folded, int from, int count, boolean glued) {
        if (count < 2 || count > 3) {
            return false;
        }
        char a = folded[from];
        char b = folded[from + 1];
        if (count == 2) {
            boolean english =
                    a == 's' && b == 't' || a == 'n' && b == 'd' || a == 'r' && b == 'd' || a == 't' && b == 'h';
            return english
                    || glued && (a == 'a' && b == 'f' || a == 'i' && b == 'l' || a == 'e' && (b == 'd' || b == 'g'));
        }
        char c = folded[from + 2];
        return glued
                && (a == 'y' && b == 'd' && c == 'd'
                        || a == 'f' && b == 'e' && c == 'd'
                        || a == 'a' && b == 'i' && c == 'n');
    }
}
