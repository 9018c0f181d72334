package uk.goldthread.intake.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** The words of a grid by the boxes in which they stand. */
final class PdfWordsByBox {
    private final List<List<List<PdfWord>>> boxes = new ArrayList<>();

    PdfWordsByBox(RuledGrid grid, List<PdfWord> words) {
        for (int row = 0; row < grid.rows(); row++) {
            var line = new ArrayList<List<PdfWord>>();
            for (int column = 0; column < grid.columns(); column++) line.add(new ArrayList<>());
            boxes.add(line);
        }
        for (var word : words) boxes.get(grid.row(word)).get(grid.column(word)).add(word);
    }

    /** Those of a cell, which may cover several boxes across and down. */
    List<PdfWord> in(RuledGrid.Area area) {
        return boxes.subList(area.row(), area.toRow()).stream()
                .flatMap(row -> row.subList(area.column(), area.toColumn()).stream())
                .flatMap(List::stream)
                .toList();
    }
}
