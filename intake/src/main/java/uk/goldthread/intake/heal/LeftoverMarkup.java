package uk.goldthread.intake.heal;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import uk.goldthread.intake.draft.Damage.Kind;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.intake.tree.Passage;

/** Tags and entities that a conversion left in the text. Tags that part paragraphs, lines and list items become line breaks. */
final class LeftoverMarkup {
    private static final String BREAKING = "p|div|ul|ol|li|br|tr|h[1-6]";
    private static final String OTHER = "b|i|u|em|strong|span|font|a|sup|sub|td|th|table|tbody";
    private static final String ENTITY =
            "amp|lt|gt|quot|nbsp|apos|ndash|mdash|rsquo|lsquo|ldquo|rdquo|#\\d{2,5}|#x[0-9a-fA-F]{2,4}";

    /** Attributes are short in what conversions leave. */
    private static final String REST_OF_TAG = "(?:\\s[^<>]{0,200})?/?>";

    private static final Pattern MARKUP = Pattern.compile(
            "(?<break>(?:\\s*</?(?:" + BREAKING + ")" + REST_OF_TAG + "\\s*)+)"
                    + "|</?(?:" + OTHER + ")" + REST_OF_TAG
                    + "|(?<entity>&(?:" + ENTITY + ");)",
            Pattern.CASE_INSENSITIVE);

    private LeftoverMarkup() {}

    static HealedSource heal(HealedSource document) {
        return Words.mend(document, LeftoverMarkup::mend);
    }

    private static Passage mend(Passage words, Mendings told) {
        if (words.text().indexOf('<') < 0 && words.text().indexOf('&') < 0) return words;
        var matcher = MARKUP.matcher(words.text());
        var mended = Passage.EMPTY;
        int start = 0;
        while (matcher.find()) {
            mended = mended.plus(words.cut(start, matcher.start()));
            if (matcher.group("break") != null) mended = mended.plus(Passage.mended("\n"));
            if (matcher.group("entity") != null)
                mended = mended.plus(entity(words.cut(matcher.start(), matcher.end())));
            start = matcher.end();
        }
        if (start == 0) return words;
        mended = mended.plus(words.from(start)).strip();
        var mending = Healed.of(Kind.LEFTOVER_MARKUP, words.text(), mended.text(), words.places());
        return told.does(mending) ? mended : words;
    }

    private static Passage entity(Passage entity) {
        return entity.with(0, entity.length(), Parser.unescapeEntities(entity.text(), false));
    }
}
