package uk.goldthread.intake.read.text;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown with tables, turned into the web page that it stands for. */
public final class Markdown {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    /** CommonMark wants a blank after the signs of a heading; earlier dialects did not. */
    private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,6})(?=[^#\\s])");

    private static final Pattern HEADING_LINE = Pattern.compile("(?m)^#{1,6} ?[^#\\s]");
    private static final Pattern TABLE =
            Pattern.compile("(?m)^[ \\t]*+\\|?(?:[ \\t]*+:?-{3,}+:?[ \\t]*+\\|)++[ \\t]*+(?::?-{3,}+:?)?[ \\t\\r]*+$");

    private Markdown() {}

    /** Two headings, or a table: what is only a list or emphasis reads as well as plain text. */
    public static boolean looksLike(String text) {
        return HEADING_LINE.matcher(text).results().limit(2).count() == 2
                || TABLE.matcher(text).find() && !BarredCells.areIn(text.lines().toList());
    }

    public static String toHtml(String markdown) {
        var text = HEADING.matcher(markdown).replaceAll("$1 ");
        var parsed = Parser.builder().extensions(TABLES).build().parse(text);
        return HtmlRenderer.builder().extensions(TABLES).build().render(parsed);
    }
}
