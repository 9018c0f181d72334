package uk.goldthread.timescale.words;

import java.util.Locale;

/** Cuts a text into words, numbers and marks, and reads past damage: markup, look-alike letters, letters in the place of digits. */
final class Lexer {

    /** Markup longer than this is text: no element of a table cell needs more, and the search for its end stays short. */
    private static final int LONGEST_TAG = 200;

    /** "/strike" is the longest name of markup that strikes out. */
    private static final int LONGEST_STRIKE = 7;

    private static final int LONGEST_ENTITY = 8;
    /** No number in a date is longer than a year. */
    private static final int LONGEST_NUMBER = 5;

    /** Blanks after a plus at the end of a cell. */
    private static final int LONGEST_GAP = 4;

    private static final int LARGEST_NUMBER = 99_999_999;

    private final String text;
    /** What each character is, and {@link Letters#OTHER} after the last. */
    private final char[] folded;

    /** The text has characters of other alphabets. */
    private final boolean hasRare;

    private final int length;
    private final Vocabulary vocabulary;
    private final boolean learns;
    private final Tokens tokens;

    private int at;
    private int mark;
    private boolean struck;
    /** A "<" has been met that begins no markup. */
    private boolean angled;

    private boolean plain = true;

    private Lexer(String text, Vocabulary vocabulary, boolean learns) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.learns = learns;
        this.length = text.length();
        this.tokens = new Tokens(length);
        this.folded = new char[length + 1];
        this.hasRare = fold();
    }

    static Tokens read(String text, Vocabulary vocabulary) {
        return new Lexer(text, vocabulary, false).read();
    }

    /** Reads a phrase whose words the vocabulary is to know. */
    static Tokens learn(String phrase, Vocabulary vocabulary) {
        return new Lexer(phrase, vocabulary, true).read();
    }

    /** Whether any character is of another alphabet. */
    private boolean fold() {
        text.getChars(0, length, folded, 0);
        boolean rare = false;
        for (int i = 0; i < length; i++) {
            rare |= folded[i] >= Letters.TABLED;
            folded[i] = Letters.fold(folded[i]);
        }
        return rare;
    }

    private Tokens read() {
        while (at < length) {
            next();
        }
        tokens.isPlain(plain);
        return tokens;
    }

    private void next() {
        char c = folded[at];
        if (c == Letters.SPACE) {
            mark |= Tokens.SPACED;
            at++;
        } else if (Letters.isDigit(c) || isDigitLookAlike(c) && isNumber()) {
            number();
        } else if (Letters.isLetter(c)) {
            word();
        } else {
            symbol(c);
        }
    }

    private void word() {
        int start = at;
        long key = Keys.NONE;
        int marks = mark | (Character.isUpperCase(text.charAt(at)) ? Tokens.CAPITAL : 0);
        while (true) {
            char c = folded[at];
            if (Letters.isLetter(c)) {
                key = Keys.add(key, c);
            } else if (!isWithinWord(c)) {
                break;
            }
            at++;
        }
        if (hasRare && hasLookAlike(start)) {
            marks |= Tokens.HEALED;
        }
        int word = learns ? vocabulary.learn(key) : vocabulary.ofWord(key);
        plain &= vocabulary.isEnglish(word);
        add(Term.WORD, 0, start, marks, word);
    }

    private boolean hasLookAlike(int start) {
        for (int i = start; i < at; i++) {
            if (text.charAt(i) >= Letters.TABLED && Letters.isLetter(folded[i])) {
                return true;
            }
        }
        return false;
    }

    /** What has no width, and an apostrophe before a letter. */
    private boolean isWithinWord(char c) {
        return c == Letters.NOTHING || c == Letters.APOSTROPHE && Letters.isLetter(folded[at + 1]);
    }

    private void number() {
        int start = at;
        int value = 0;
        int marks = mark;
        while (true) {
            char c = folded[at];
            if (!Letters.isDigit(c)) {
                if (!isDigitLookAlike(c) || !isLookAlikeEnd(start)) {
                    break;
                }
                c = c == 'o' ? '0' : '1';
                marks |= Tokens.HEALED;
            }
            value = Math.min(LARGEST_NUMBER, value * 10 + c - '0');
            at++;
        }
        int digits = at - start;
        if (isFigure(start)) {
            add(Term.FIGURE, value, start, marks, Vocabulary.UNKNOWN);
        } else {
            int end = digits <= 2 ? OrdinalEnding.after(text, folded, at) : at;
            marks |= end > at ? Tokens.ORDINAL : 0;
            at = end;
            tokens.addNumber(value, digits, start, at, marks);
            mark = 0;
        }
    }

    /** Only look-alikes and digits follow: "4ly" and the Welsh "2il" are no numbers to their end. */
    private boolean isLookAlikeEnd(int start) {
        if (at - start == 1 && text.startsWith("il", at)) {
            return false;
        }
        return isNumberEnd(start, endOfAlikes(start));
    }

    /** The place after the digits and their look-alikes from here on, as far as a number may reach. */
    private int endOfAlikes(int start) {
        int i = at;
        while (i < start + LONGEST_NUMBER && isDigitOrAlike(folded[i])) {
            i++;
        }
        return i;
    }

    /** "3Oth" is the 30th. */
    private boolean isNumberEnd(int start, int end) {
        boolean ordinal = end - start <= 2 && OrdinalEnding.after(text, folded, end) > end;
        return ordinal || !Letters.isLetter(folded[end]);
    }

    private static boolean isDigitOrAlike(char c) {
        return Letters.isDigit(c) || isDigitLookAlike(c);
    }

    /** Sums of money, percentages and numbers with thousands are no part of a date, nor are hours and minutes. */
    private boolean isFigure(int start) {
        if (start > 0 && isBeforeFigure(text.charAt(start - 1))) {
            return true;
        }
        if (folded[at] == '%') {
            at++;
            return true;
        }
        int group = groupLength(start);
        if (group == 0 || digitsFrom(at + 1) != group) {
            return false;
        }
        at += group + 1;
        return true;
    }

    private static boolean isBeforeFigure(char mark) {
        return switch (mark) {
            case '£', '$', '€', '#' -> true;
            default -> false;
        };
    }

    /** How many digits follow the mark there in a number with thousands or a time of day; 0 where no such mark stands there. */
    private int groupLength(int start) {
        char mark = folded[at];
        return mark == ',' && at - start <= 3 ? 3 : mark == ':' && at - start <= 2 ? 2 : 0;
    }

    private int digitsFrom(int from) {
        int i = from;
        while (i < from + 4 && Letters.isDigit(folded[i])) {
            i++;
        }
        return i - from;
    }

    private static boolean isDigitLookAlike(char c) {
        return c == 'o' || c == 'l' || c == 'i';
    }

    /** A scanner's "2O06" and "l0": digits and their look-alikes alone, at least one of them a digit but in "lst". */
    private boolean isNumber() {
        if (at > 0 && Letters.isLetter(folded[at - 1])) {
            return false;
        }
        int end = endOfAlikes(at);
        boolean digit = false;
        for (int i = at; i < end; i++) {
            digit |= Letters.isDigit(folded[i]);
        }
        return (digit || isFirst(end)) && isNumberEnd(at, end);
    }

    /** "lst" and "Ist" are the 1st. */
    private boolean isFirst(int end) {
        return end == at + 1 && folded[at] != 'o' && OrdinalEnding.after(text, folded, end) > end && folded[end] != 'l';
    }

    private void symbol(char c) {
        int start = at++;
        switch (c) {
            case '/', '\\' -> add(Term.SLASH, 0, start, mark, Vocabulary.ofMark(c));
            case Letters.DASH -> add(Term.DASH, text.charAt(start) == '-' ? 0 : 1, start, mark, Vocabulary.ofMark(c));
            case '.' -> add(Term.DOT, 0, start, mark, Vocabulary.ofMark(c));
            case ',' -> add(Term.COMMA, 0, start, mark, Vocabulary.ofMark(c));
            case ':' -> add(Term.COLON, 0, start, mark, Vocabulary.ofMark(c));
            case ';' -> add(Term.SEMICOLON, 0, start, mark, Vocabulary.ofMark(c));
            case '(', '[' -> add(Term.OPEN, 0, start, mark, Vocabulary.ofMark(c));
            case ')', ']' -> add(Term.CLOSE, 0, start, mark, Vocabulary.ofMark(c));
            case '+' -> plus(start);
            case '>' -> arrow(start);
            case '~' -> tilde(start, c);
            case '?' -> question(start);
            case '&' -> ampersand(start);
            case '<' -> tag();
            case Letters.APOSTROPHE -> apostrophe();
            case Letters.NOTHING -> {}
            default -> mark |= Tokens.SPACED;
        }
    }

    /** "2010/11+" goes on; elsewhere the mark is an "and". */
    private void plus(int start) {
        boolean last = isLast();
        add(last ? Term.ONWARDS : Term.AND, last ? 1 : 0, start, mark, Vocabulary.ofMark('+'));
    }

    /** "2010/11 ->" goes on too; "<2010/11>" does not. */
    private void arrow(int start) {
        if (isLast() && !angled) {
            add(Term.ONWARDS, 1, start, mark, Vocabulary.UNKNOWN);
        } else {
            mark |= Tokens.SPACED;
        }
    }

    private boolean isLast() {
        int i = at;
        while (i < at + LONGEST_GAP && folded[i] == Letters.SPACE) {
            i++;
        }
        return i == length || folded[i] == ')';
    }

    /** "~2010", and "~~March 2009~~", which is struck out. */
    private void tilde(int start, char c) {
        if (folded[at] == c) {
            at++;
            strike(start, !struck);
        } else {
            add(Term.CIRCA, 0, start, mark, Vocabulary.ofMark(c));
        }
    }

    /** What is struck out is what the rest replaces. */
    private void strike(int start, boolean out) {
        struck = out;
        mark |= Tokens.SPACED;
        add(out ? Term.OLD_DATE : Term.NEW_DATE, 0, start, mark, Vocabulary.UNKNOWN);
    }

    /** "March 2010?"; within a word or a date the mark stands for a letter that was lost. */
    private void question(int start) {
        mark |= Tokens.SPACED;
        boolean after = start > 0 && folded[start - 1] != Letters.SPACE;
        boolean ends = at == length || folded[at] == ')' || folded[at] == Letters.SPACE;
        if (after && ends) {
            tokens.question();
        }
    }

    private void apostrophe() {
        if (Letters.isDigit(folded[at])) {
            mark |= Tokens.SHORTENED;
        }
    }

    private void tag() {
        angled = true;
        if (at >= length || !Character.isLetter(text.charAt(at)) && text.charAt(at) != '/') {
            return;
        }
        int limit = Math.min(length, at + LONGEST_TAG);
        for (int i = at; i < limit; i++) {
            if (text.charAt(i) == '>') {
                endTag(i);
                return;
            }
        }
    }

    private void endTag(int end) {
        angled = false;
        int start = at - 1;
        boolean closes = text.charAt(at) == '/';
        String name = text.substring(closes ? at + 1 : at, Math.min(end, at + LONGEST_STRIKE));
        at = end + 1;
        mark |= Tokens.SPACED | Tokens.HEALED;
        switch (name.toLowerCase(Locale.ROOT)) {
            case "s", "del", "strike" -> strike(start, !closes);
            default -> {}
        }
    }

    private void ampersand(int start) {
        int end = text.indexOf(';', at, Math.min(length, at + LONGEST_ENTITY));
        String name = end < 0 ? "" : text.substring(at, end);
        switch (name) {
            case "nbsp", "#160", "#xA0", "thinsp", "ensp", "emsp", "quot", "rsquo", "lsquo" -> at = end + 1;
            case "ndash", "mdash", "#8211", "#8212" -> {
                at = end + 1;
                add(Term.DASH, 0, start, mark, Vocabulary.ofMark('-'));
                return;
            }
            case "amp" -> at = end + 1;
            default -> {}
        }
        if (name.isEmpty() || name.equals("amp")) {
            add(Term.AND, 0, start, mark, Vocabulary.ofMark('&'));
        } else {
            mark |= Tokens.SPACED;
        }
    }

    private void add(Term term, int value, int start, int marks, int knownAs) {
        tokens.add(term, value, start, at, marks, knownAs);
        mark = 0;
    }
}
