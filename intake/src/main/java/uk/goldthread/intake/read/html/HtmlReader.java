package uk.goldthread.intake.read.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import uk.goldthread.intake.read.source.Characters;
import uk.goldthread.intake.read.source.Flow;
import uk.goldthread.intake.read.source.FlowWriter;
import uk.goldthread.intake.read.source.Tree;
import uk.goldthread.intake.read.xml.Xml;
import uk.goldthread.intake.tree.Paragraph.Style;

/**
 * Web pages: every block is a paragraph, lists have their bullets and numbers, and what a browser never shows (scripts,
 * styles, hidden elements) is left out. Nothing is fetched.
 */
public final class HtmlReader {
    private final Tree tree;
    private final Consumer<Flow> sink;
    private final StringBuilder text = new StringBuilder();
    private final Map<Element, Integer> numbers = new IdentityHashMap<>();
    private Style style = Style.BODY;
    private String label = "";

    private HtmlReader(Tree tree, Consumer<Flow> sink) {
        this.tree = tree;
        this.sink = sink;
    }

    /** Returns the page's title, empty where it has none. */
    public static String read(String html, Tree tree) {
        Document document = Jsoup.parse(html);
        var reader = new HtmlReader(tree, new FlowWriter(tree)::write);
        reader.children(document.body(), 1);
        reader.end();
        return Characters.clean(document.title());
    }

    private void children(Element element, int depth) {
        if (depth > tree.limits().nesting()) throw Xml.tooDeep(tree.limits());
        for (var child : element.childNodes()) node(child, depth);
    }

    private void node(Node node, int depth) {
        if (node instanceof TextNode words) text.append(words.text());
        else if (node instanceof Element element && !isUnseen(element)) element(element, depth + 1);
    }

    private static boolean isUnseen(Element element) {
        return switch (element.normalName()) {
            case "script", "style", "template", "noscript", "iframe", "svg", "select", "head" -> true;
            default ->
                element.hasAttr("hidden")
                        || element.attr("style").replace(" ", "").contains("display:none");
        };
    }

    private void element(Element element, int depth) {
        switch (element.normalName()) {
            case "br" -> text.append('\n');
            case "table" -> table(element, depth);
            case "li" -> item(element, depth);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> block(element, Style.HEADING, depth);
            case "nav" -> block(element, Style.HEADER_OR_FOOTER, depth);
            default -> {
                if (element.isBlock()) block(element, style, depth);
                else children(element, depth);
            }
        }
    }

    private void block(Element element, Style own, int depth) {
        end();
        var outer = style;
        style = own;
        children(element, depth);
        end();
        style = outer;
    }

    private void item(Element element, int depth) {
        end();
        label = label(element);
        block(element, style == Style.BODY ? Style.LIST_ITEM : style, depth);
        label = "";
    }

    private String label(Element item) {
        var list = item.parent();
        if (list == null || !list.normalName().equals("ol")) return "• ";
        return numbers.merge(list, start(list), (last, start) -> last + 1) + ". ";
    }

    private static int start(Element list) {
        return list.attr("start").matches("\\d{1,6}") ? Integer.parseInt(list.attr("start")) : 1;
    }

    private void end() {
        if (!text.toString().isBlank()) {
            sink.accept(new Flow.Text(label + text.toString().strip(), style));
            label = "";
        }
        text.setLength(0);
    }

    private void table(Element table, int depth) {
        end();
        sink.accept(new HtmlTable(table, tree, cell -> content(cell, depth)).grid());
    }

    private List<Flow> content(Element cell, int depth) {
        tree.holdCell();
        var content = new ArrayList<Flow>();
        var reader = new HtmlReader(tree, content::add);
        reader.children(cell, depth + 1);
        reader.end();
        return content;
    }
}
