package uk.goldthread.intake.read.word;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.budget.Budget;
import uk.goldthread.intake.read.source.Flow;
import uk.goldthread.intake.read.source.FlowWriter;
import uk.goldthread.intake.read.source.Found;
import uk.goldthread.intake.read.source.Tree;
import uk.goldthread.intake.read.xml.CoreProperties;
import uk.goldthread.intake.read.xml.Xml;
import uk.goldthread.intake.tree.Aside;
import uk.goldthread.intake.tree.Format;
import uk.goldthread.intake.tree.Paragraph.Style;

/**
 * Rich Text (specification 1.9.1), in the order of {@link DocxReader}. The numbers of lists are read as the program that
 * wrote the file spelt them out. Pictures, comments, tracked deletions, hidden text, and whatever a program marked as
 * dispensable are passed over.
 */
public final class RtfReader {
    private final RtfTokens tokens;
    private final Tree tree;
    private final RtfFonts fonts = new RtfFonts();
    private final RtfStyles styles = new RtfStyles();
    private final Deque<RtfState> outer = new ArrayDeque<>();
    private final FlowWriter writer;
    private final List<Flow> notes = new ArrayList<>();
    private final List<Flow> footers = new ArrayList<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private RtfState state;
    private int defaultFont;
    private boolean dispensable;
    private int replaced;
    private @Nullable String title;

    private RtfReader(byte[] bytes, Tree tree) {
        this.tokens = new RtfTokens(bytes);
        this.tree = tree;
        this.writer = new FlowWriter(tree);
        this.state = new RtfState(new RtfStory(tree, writer::write), defaultFont);
    }

    public static Found read(byte[] bytes, Tree tree) {
        var reader = new RtfReader(bytes, tree);
        reader.document();
        return new Found(Format.RTF, reader.title, null);
    }

    /** Page footers stand before the text whose pages they end, and are kept until then, as notes are. */
    private void document() {
        while (tokens.next() && !isOver()) token();
        text();
        while (!outer.isEmpty()) close();
        state.story.end(style());
        notes.forEach(writer::write);
        footers.forEach(this::runningText);
    }

    private void runningText(Flow flow) {
        writer.write(flow, Style.HEADER_OR_FOOTER);
    }

    /** Mail programs leave bytes of their own behind the last brace. */
    private boolean isOver() {
        return outer.size() == 1 && tokens.kind() == RtfTokens.Kind.CLOSE;
    }

    private void token() {
        Budget.check();
        if (tokens.kind() == RtfTokens.Kind.BYTE) {
            character();
            return;
        }
        text();
        replaced = 0;
        switch (tokens.kind()) {
            case OPEN -> open();
            case CLOSE -> close();
            default -> word(tokens.word());
        }
    }

    private void open() {
        if (outer.size() >= tree.limits().nesting()) throw Xml.tooDeep(tree.limits());
        outer.push(state);
        state = new RtfState(state);
        dispensable = false;
    }

    private void close() {
        if (outer.isEmpty()) return;
        if (state.story != outer.getFirst().story) state.story.end(style());
        state = outer.pop();
    }

    /** Characters that stand in for one that older programs did not know are counted and passed over. */
    private void character() {
        if (replaced > 0) replaced--;
        else if (state.into == RtfState.Into.STORY || state.into == RtfState.Into.STYLES) bytes.write(tokens.value());
    }

    private void text() {
        if (bytes.size() == 0) return;
        var text = fonts.decode(bytes.toByteArray(), state.font);
        bytes.reset();
        append(text);
    }

    private void append(String text) {
        switch (state.into) {
            case STORY -> {
                if (!state.hidden && !state.deleted) state.story.append(text);
            }
            case STYLES -> styles.take(text);
            default -> {}
        }
    }

    /** Of the groups that a program marked as dispensable, those alone are read that hold text of the page. */
    private void word(String word) {
        boolean marked = dispensable;
        dispensable = word.equals("*");
        switch (word) {
            case "shpinst", "nesttableprops", "do" -> {}
            case "shptxt", "dptxbxtext" -> story(new RtfStory(tree, state.story::box));
            case "footnote" -> story(new RtfStory(tree, notes::add));
            case "title" -> story(new RtfStory(tree, flow -> title = title(flow)));
            default -> {
                if (word.equals("annotation")) tree.note(Aside.COMMENTS);
                if (marked) state.into = RtfState.Into.NOWHERE;
                else word(word, tokens.number(0));
            }
        }
    }

    private void story(RtfStory story) {
        state.into = RtfState.Into.STORY;
        state.story = story;
        state.plainParagraph();
    }

    private static @Nullable String title(Flow flow) {
        return flow instanceof Flow.Text text ? CoreProperties.orNull(text.text()) : null;
    }

    private void word(String word, int number) {
        switch (state.into) {
            case FONTS -> fonts.take(word, number);
            case STYLES -> styles.take(word, number);
            case STORY -> {
                if (!destination(word) && !setting(word) && !mark(word)) state.row.take(word, number);
            }
            case NOWHERE -> {}
        }
    }

    /** Words that begin something other than the body's text. */
    private boolean destination(String word) {
        switch (word) {
            case "fonttbl" -> state.into = RtfState.Into.FONTS;
            case "stylesheet" -> state.into = RtfState.Into.STYLES;
            case "header", "headerl", "headerr", "headerf" -> story(new RtfStory(tree, this::runningText));
            case "footer", "footerl", "footerr", "footerf" -> story(new RtfStory(tree, footers::add));
            case "colortbl", "info", "pict", "sp", "shprslt", "nonesttables", "fldinst", "listtable", "revtbl" ->
                state.into = RtfState.Into.NOWHERE;
            case "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "xe", "tc", "bkmkstart", "bkmkend" ->
                state.into = RtfState.Into.NOWHERE;
            case "listtext", "pntext" -> state.story.isItem();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean setting(String word) {
        switch (word) {
            case "ansicpg" -> fonts.codePage(tokens.number(1252));
            case "mac" -> fonts.macintosh();
            case "deff" -> defaultFont = tokens.number(0);
            case "f" -> state.font = tokens.number(0);
            case "uc" -> state.fallback = tokens.number(1);
            case "v" -> state.hidden = tokens.number(1) != 0;
            case "deleted" -> {
                state.deleted = tokens.number(1) != 0;
                tree.note(Aside.TRACKED_CHANGES);
            }
            case "revised" -> tree.note(Aside.TRACKED_CHANGES);
            case "plain" -> state.plainCharacters(defaultFont);
            case "pard" -> state.plainParagraph();
            case "s" -> state.style = tokens.number(0);
            case "outlinelevel" -> state.outline = tokens.number(0);
            case "intbl" -> state.inTable = true;
            case "itap" -> {
                state.nesting = tokens.number(1);
                state.inTable = state.nesting > 0;
            }
            case "trowd" -> state.row = new RtfRow();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean mark(String word) {
        switch (word) {
            case "par", "sect" -> state.story.endParagraph(state.level(), style());
            case "cell" -> state.story.endCell(1, style());
            case "nestcell" -> state.story.endCell(Math.max(2, state.level()), style());
            case "row" -> state.story.endRow(1, state.row);
            case "nestrow" -> state.story.endRow(Math.max(2, state.level()), state.row);
            case "u" -> {
                append(character((char) tokens.number(0)));
                replaced = state.fallback;
            }
            default -> {
                var sign = sign(word);
                if (sign == null) return false;
                append(sign);
            }
        }
        return true;
    }

    private static String character(char c) {
        return c >= '\uF000' && c <= '\uF0FF' ? Symbols.of("%04X".formatted((int) c)) : String.valueOf(c);
    }

    private static @Nullable String sign(String word) {
        return switch (word) {
            case "line", "softline" -> "\n";
            case "tab" -> "\t";
            case "~", "emspace", "enspace", "qmspace" -> " ";
            case "_" -> "-";
            case "endash" -> "–";
            case "emdash" -> "—";
            case "lquote" -> "‘";
            case "rquote" -> "’";
            case "ldblquote" -> "“";
            case "rdblquote" -> "”";
            case "bullet" -> "•";
            default -> null;
        };
    }

    private Style style() {
        return state.isHeading() ? Style.HEADING : styles.of(state.style);
    }
}
