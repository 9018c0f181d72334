package uk.goldthread.timescale.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Cuts every text of {@code terms.tsv} into terms: a number or value after the colon, and the marks after that. */
class TermsTest {

    @Test
    void everyTextIsCutAsItsLineSays() throws IOException {
        List<String> otherwise = new ArrayList<>();
        for (String line : lines()) {
            String text = line.substring(0, line.indexOf('\t'));
            String read = text + "\t" + terms(unescaped(text));
            if (!read.equals(line)) {
                otherwise.add(read);
            }
        }
        assertThat(otherwise).isEmpty();
    }

    private static String unescaped(String text) {
        String marks = Pattern.compile("\\\\u(\\p{XDigit}{4})").matcher(text).replaceAll(match -> {
            char c = (char) Integer.parseInt(match.group(1), 16);
            return Matcher.quoteReplacement(String.valueOf(c));
        });
        return marks.translateEscapes();
    }

    private static String terms(String text) {
        Tokens tokens = Lexicon.read(text);
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            terms.add(term(text, tokens, i));
        }
        return String.join(" ", terms) + (tokens.isHealed() ? " healed" : "") + (tokens.isQuestioned() ? " ?" : "");
    }

    private static String term(String text, Tokens tokens, int at) {
        Term term = tokens.term(at);
        String what = term == Term.WORD
                ? text.substring(tokens.start(at), tokens.end(at))
                : term == Term.NUMBER ? tokens.value(at) + "/" + tokens.digits(at) : String.valueOf(tokens.value(at));
        return term
                + ":" + what
                + (tokens.has(at, Tokens.ORDINAL) ? "^" : "")
                + (tokens.has(at, Tokens.SHORTENED) ? "'" : "")
                + (tokens.has(at, Tokens.CAPITAL) ? "!" : "")
                + (tokens.isGlued(at) ? "+" : "");
    }

    private static List<String> lines() throws IOException {
        try (var stream = Objects.requireNonNull(TermsTest.class.getResourceAsStream("terms.tsv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
