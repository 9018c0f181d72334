package uk.goldthread.intake.read;

import java.util.ArrayList;
import java.util.List;

/** Neighbouring lines of a page that belong together: prose, or columns that are parted by gutters. */
sealed interface Stretch {
    List<PdfLine> lines();

    record Prose(List<PdfLine> lines) implements Stretch {}

    record Columns(List<PdfLine> lines, List<Gutter> gutters) implements Stretch {

        int count() {
            return gutters.size() + 1;
        }

        int column(PdfWord word) {
            int column = 0;
            while (column < gutters.size()
                    && word.middle() > gutters.get(column).middle()) column++;
            return column;
        }

        /** The words of one line by column; a column that it leaves empty has none. */
        List<List<PdfWord>> split(PdfLine line) {
            var columns = new ArrayList<List<PdfWord>>();
            for (int i = 0; i < count(); i++) columns.add(new ArrayList<>());
            for (var word : line.words()) columns.get(column(word)).add(word);
            return columns;
        }
    }
}
