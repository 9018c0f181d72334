package uk.goldthread.timescale.words;

/** "31st", "31 st" as word processors export it, and "31<sup>st</sup>"; the Welsh endings too. */
final class OrdinalEnding {

    private static final String RAISED = "<sup>";

    private OrdinalEnding() {}

    /** The place after the ending that follows a number there, by what each character is, or {@code at} where none does. */
    static int after(String text, char[] folded, int at) {
        int from = text.startsWith(RAISED, at) ? at + RAISED.length() : at;
        int i = from;
        while (i < from + 3 && folded[i] == Letters.SPACE) {
            i++;
        }
        int end = i;
        while (end < i + 4 && Letters.isLetter(folded[end])) {
            end++;
        }
        if (i == from && end > i + 2 && Character.isUpperCase(text.charAt(i + 2))) {
            end = i + 2;
        }
        return isEnding(folded, i, end - i, i == from) ? end : at;
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
