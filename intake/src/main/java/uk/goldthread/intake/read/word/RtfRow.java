package uk.goldthread.intake.read.word;

import java.util.ArrayList;
import java.util.List;
import uk.goldthread.intake.read.source.Flow;

/** What Rich Text says of a row of a table: where its cells end and which of them are merged. */
final class RtfRow {
    private record Defined(int right, boolean continued, boolean joined) {}

    /** How wide cells are taken to be of which the file says nothing. */
    private static final int UNSAID = 1_000;

    private final List<Defined> cells = new ArrayList<>();
    private int left;
    private boolean header;
    private boolean continued;
    private boolean joined;

    void take(String word, int number) {
        switch (word) {
            case "trleft" -> left = number;
            case "trhdr" -> header = true;
            case "clvmrg" -> continued = true;
            case "clmrg" -> joined = true;
            case "cellx" -> {
                cells.add(new Defined(number, continued, joined));
                continued = false;
                joined = false;
            }
            default -> {}
        }
    }

    EdgedTable.Row of(List<List<Flow>> contents) {
        var row = new ArrayList<EdgedTable.Cell>();
        int edge = left;
        for (int i = 0; i < contents.size(); i++) {
            var defined = i < cells.size() ? cells.get(i) : new Defined(edge + UNSAID, false, false);
            if (i >= cells.size() && contents.get(i).stream().allMatch(RtfRow::isBlank)) continue;
            row.add(new EdgedTable.Cell(contents.get(i), edge, defined.right, defined.continued, defined.joined));
            edge = defined.right;
        }
        return new EdgedTable.Row(row, header);
    }

    private static boolean isBlank(Flow flow) {
        return flow instanceof Flow.Text text && text.text().isBlank();
    }
}
