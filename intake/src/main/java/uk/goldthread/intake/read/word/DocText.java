package uk.goldthread.intake.read.word;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import uk.goldthread.intake.read.source.Tree;
import uk.goldthread.intake.tree.Aside;

/**
 * The words of an old Word document as its pages show them: without hidden text, tracked deletions and the codes of
 * fields. A field may begin in one paragraph and end in another.
 */
final class DocText {
    private static final char FIELD_BEGINS = 0x13, FIELD_RESULT = 0x14, FIELD_ENDS = 0x15, HYPHEN = 0x1E;

    /** The fields that are open, innermost first; whether each is still at its code. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private final Tree tree;
    private int codes;

    DocText(Tree tree) {
        this.tree = tree;
    }

    String of(Paragraph paragraph) {
        var text = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) run(paragraph.getCharacterRun(i), text);
        return text.toString();
    }

    private void run(CharacterRun run, StringBuilder text) {
        boolean hidden = run.isVanished() || run.isMarkedDeleted();
        if (run.isMarkedDeleted() || run.isMarkedInserted()) tree.note(Aside.TRACKED_CHANGES);
        if (run.isSymbol()) {
            if (!hidden && isShown()) text.append(Symbols.of("%04X".formatted((int) run.getSymbolCharacter())));
            return;
        }
        var words = run.text();
        for (int i = 0; i < words.length(); i++) character(words.charAt(i), hidden, text);
    }

    private void character(char c, boolean hidden, StringBuilder text) {
        switch (c) {
            case FIELD_BEGINS -> open(true);
            case FIELD_RESULT -> {
                close();
                open(false);
            }
            case FIELD_ENDS -> close();
            case HYPHEN -> append('-', hidden, text);
            default -> append(c, hidden, text);
        }
    }

    private void open(boolean code) {
        fields.push(code);
        if (code) codes++;
    }

    private void close() {
        if (Boolean.TRUE.equals(fields.poll())) codes--;
    }

    private void append(char c, boolean hidden, StringBuilder text) {
        if (!hidden && isShown()) text.append(c);
    }

    private boolean isShown() {
        return codes == 0;
    }
}
