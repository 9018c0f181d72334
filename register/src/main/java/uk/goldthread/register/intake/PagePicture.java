package uk.goldthread.register.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.goldthread.intake.read.pdf.PageWords;
import uk.goldthread.intake.read.pdf.PageWords.Box;
import uk.goldthread.register.sources.SourceExcerpt;
import uk.goldthread.register.sources.SourcePassage;

/** A page of a PDF as it looks, with the words marked that the fields of a commitment were read from. */
public record PagePicture(int number, float width, float height, List<Mark> marks) {

    public record Mark(String field, Box box) {}

    private static final String TEXT = "text";

    static PagePicture of(int number, PageWords words, SourceExcerpt excerpt) {
        var cells = excerpt.lines()
                .filter(line -> Objects.equals(line.line().page(), number))
                .flatMap(line -> line.cells().stream())
                .toList();
        var text = boxes(TEXT, cells, words, List.of());
        var marks = new ArrayList<Mark>();
        cells.stream()
                .flatMap(cell -> cell.runs().stream())
                .flatMap(run -> run.fields().stream())
                .distinct()
                .forEach(field -> boxes(field, cells, words, text).forEach(box -> marks.add(new Mark(field, box))));
        return new PagePicture(number, words.width(), words.height(), marks);
    }

    private static List<Box> boxes(String field, List<SourcePassage.Cell> cells, PageWords words, List<Box> near) {
        return cells.stream()
                .flatMap(cell -> runsOf(field, cell))
                .flatMap(run -> words.find(run.text(), near).stream())
                .toList();
    }

    private static Stream<SourcePassage.Run> runsOf(String field, SourcePassage.Cell cell) {
        return cell.runs().stream().filter(run -> run.fields().contains(field));
    }
}
