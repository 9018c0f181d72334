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
    private final int length;
    private final Tokens tokens;
    private int at;
    private int mark;
    private boolean struck;

    private Lexer(String text) {
        this.text = text;
        this.length = text.length();
        this.tokens = new Tokens(length);
    }

    static Tokens read(String text) {
        Lexer lexer = new Lexer(text);
        while (lexer.at < lexer.length) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void next() {
        char c = Letters.fold(text.charAt(at));
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
        int count = 0;
        for (; at < length; at++) {
            char raw = text.charAt(at);
            char c = Letters.fold(raw);
            if (Letters.isLetter(c)) {
                key = Keys.add(key, c);
                count++;
                marks |= raw >= Letters.TABLED ? Tokens.HEALED : 0;
            } else if (!isWithinWord(c)) {
                break;
            }
        }
        add(Term.WORD, count, start, marks, key);
    }

    /** What has no width, and an apostrophe before a letter. */
    private boolean isWithinWord(char c) {
        return c == Letters.NOTHING
                || c == Letters.APOSTROPHE && at + 1 < length && Letters.isLetter(Letters.fold(text.charAt(at + 1)));
    }

    private void number() {
        int start = at;
        int value = 0;
        int digits = 0;
        int marks = mark;
        while (at < length) {
            char c = Letters.fold(text.charAt(at));
            if (isDigitLookAlike(c) && isLookAlikeEnd(start)) {
                c = c == 'o' ? '0' : '1';
                marks |= Tokens.HEALED;
            } else if (!Letters.isDigit(c)) {
                break;
            }
            value = Math.min(LARGEST_NUMBER, value * 10 + c - '0');
            digits++;
            at++;
        }
        if (isFigure(start)) {
            add(Term.FIGURE, value, start, marks, Keys.NONE);
        } else {
            int end = digits <= 2 ? OrdinalEnding.after(text, at) : at;
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
        int i = at;
        while (i < length && i < start + LONGEST_NUMBER && isDigitOrAlike(Letters.fold(text.charAt(i)))) {
            i++;
        }
        return i == length || !Letters.isLetter(Letters.fold(text.charAt(i)));
    }

    private static boolean isDigitOrAlike(char c) {
        return Letters.isDigit(c) || isDigitLookAlike(c);
    }

    /** Sums of money, percentages and numbers with thousands are no part of a date, nor are hours and minutes. */
    private boolean isFigure(int start) {
        if (start > 0 && "£$€#".indexOf(text.charAt(start - 1)) >= 0) {
            return true;
        }
        if (at < length && text.charAt(at) == '%') {
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

    /** How many digits follow the mark there in a number with thousands or a time of day; 0 where no such mark stands there. */
    private int groupLength(int start) {
        char mark = at < length ? text.charAt(at) : Letters.SPACE;
        return mark == ',' && at - start <= 3 ? 3 : mark == ':' && at - start <= 2 ? 2 : 0;
    }

    private int digitsFrom(int from) {
        int i = from;
        while (i < length && i < from + 4 && Letters.isDigit(Letters.fold(text.charAt(i)))) {
            i++;
        }
        return i - from;
    }

    private static boolean isDigitLookAlike(char c) {
        return c == 'o' || c == 'l' || c == 'i';
    }

    /** A scanner's "2O06" and "l0": digits and their look-alikes alone, at least one of them a digit. */
    private boolean isNumber() {
        if (at > 0 && Letters.isLetter(Letters.fold(text.charAt(at - 1)))) {
            return false;
        }
        boolean digit = false;
        int i = at;
        for (; i < length && i < at + 4; i++) {
            char c = Letters.fold(text.charAt(i));
            digit |= Letters.isDigit(c);
            if (!Letters.isDigit(c) && !isDigitLookAlike(c)) {
                break;
            }
        }
        return digit && (i == length || !Letters.isLetter(Letters.fold(text.charAt(i))));
    }

    private void symbol(char c) {
        int start = at++;
        switch (c) {
            case '/', '\\' -> add(Term.SLASH, 0, start, mark, c);
            case Letters.DASH -> add(Term.DASH, text.charAt(start) == '-' ? 0 : 1, start, mark, c);
            case '.' -> add(Term.DOT, 0, start, mark, c);
            case ',' -> add(Term.COMMA, 0, start, mark, c);
            case ':' -> add(Term.COLON, 0, start, mark, c);
            case ';' -> add(Term.SEMICOLON, 0, start, mark, c);
            case '(', '[' -> add(Term.OPEN, 0, start, mark, c);
            case ')', ']' -> add(Term.CLOSE, 0, start, mark, c);
            case '+' -> plus(start);
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
        int i = at;
        while (i < length && i < at + LONGEST_GAP && Letters.fold(text.charAt(i)) == Letters.SPACE) {
            i++;
        }
        boolean last = i == length || text.charAt(i) == ')';
        add(last ? Term.ONWARDS : Term.AND, last ? 1 : 0, start, mark, '+');
    }

    /** "~2010", and "~~March 2009~~", which is struck out. */
    private void tilde(int start, char c) {
        if (at < length && text.charAt(at) == c) {
            at++;
            strike(start, !struck);
        } else {
            add(Term.CIRCA, 0, start, mark, c);
        }
    }

    /** What is struck out is what the rest replaces. */
    private void strike(int start, boolean out) {
        struck = out;
        mark |= Tokens.SPACED;
        add(out ? Term.OLD_DATE : Term.NEW_DATE, 0, start, mark, Keys.NONE);
    }

    /** "March 2010?"; within a word or a date the mark stands for a letter that was lost. */
    private void question(int start) {
        mark |= Tokens.SPACED;
        boolean after = start > 0 && Letters.fold(text.charAt(start - 1)) != Letters.SPACE;
        boolean ends = at == length || text.charAt(at) == ')' || Letters.fold(text.charAt(at)) == Letters.SPACE;
        if (after && ends) {
            tokens.question();
        }
    }

    private void apostrophe() {
        if (at < length && Letters.isDigit(Letters.fold(text.charAt(at)))) {
            mark |= Tokens.SHORTENED;
        }
    }

    private void tag() {
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
                add(Term.DASH, 0, start, mark, '-');
                return;
            }
            case "amp" -> at = end + 1;
            default -> {}
        }
        if (name.isEmpty() || name.equals("amp")) {
            add(Term.AND, 0, start, mark, '&');
        } else {
            mark |= Tokens.SPACED;
        }
    }

    private void add(Term term, int value, int start, int marks, long key) {
        tokens.add(term, value, start, at, marks, key);
        mark = 0;
    }
}
