package uk.goldthread.intake.read;

import java.util.regex.Pattern;
import uk.goldthread.intake.read.html.HtmlReader;
import uk.goldthread.intake.read.sheet.CsvReader;
import uk.goldthread.intake.read.sheet.Delimiter;
import uk.goldthread.intake.read.source.Found;
import uk.goldthread.intake.read.source.Tree;
import uk.goldthread.intake.read.text.Markdown;
import uk.goldthread.intake.read.text.TextReader;
import uk.goldthread.intake.tree.Format;

/** Which of the formats that are plain characters a text is. */
final class CharacterFormats {
    private static final Pattern PAGE =
            Pattern.compile("(?is)\\A\\s*(<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b.*");

    /** The settings that site builders put above a page. */
    private static final Pattern SETTINGS = Pattern.compile("\\A---\\R(?s:.{0,4000}?)\\R---\\R");

    private static final int BEGINNING = 20_000;

    private CharacterFormats() {}

    static Found read(String text, String fileName, Tree tree) {
        tree.measureAll(text);
        var extension = FileKind.extension(fileName);
        var beginning = text.substring(0, Math.min(text.length(), BEGINNING));
        if (isHtml(beginning, extension)) return html(text, tree);
        if (isMarkdown(beginning, extension)) return markdown(text, tree);
        boolean named = extension.equals("csv") || extension.equals("tsv") || extension.equals("tab");
        var delimiter = Delimiter.of(text, named);
        if (delimiter.isEmpty()) return text(text, tree);
        CsvReader.read(text, delimiter.get(), tree);
        return Found.of(delimiter.get() == '\t' ? Format.TSV : Format.CSV);
    }

    /** A page that begins as one; or one without its frame, where its name says so too. */
    private static boolean isHtml(String beginning, String extension) {
        var page = SETTINGS.matcher(beginning).replaceFirst("");
        boolean named = extension.equals("html") || extension.equals("htm") || extension.equals("xhtml");
        return PAGE.matcher(page).matches() || named && page.stripLeading().startsWith("<");
    }

    private static boolean isMarkdown(String beginning, String extension) {
        return extension.equals("md") || extension.equals("markdown") || Markdown.looksLike(beginning);
    }

    private static Found html(String text, Tree tree) {
        var title = HtmlReader.read(SETTINGS.matcher(text).replaceFirst(""), tree);
        return new Found(Format.HTML, title.isEmpty() ? null : title, null);
    }

    private static Found markdown(String text, Tree tree) {
        HtmlReader.read(Markdown.toHtml(SETTINGS.matcher(text).replaceFirst("")), tree);
        return Found.of(Format.MARKDOWN);
    }

    private static Found text(String text, Tree tree) {
        int pages = TextReader.read(text, tree);
        return new Found(Format.TEXT, null, pages == 0 ? null : pages);
    }
}
