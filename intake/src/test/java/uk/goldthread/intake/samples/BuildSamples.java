package uk.goldthread.intake.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.samples.SampleText.Grid;

/** Writes every sample that is built from another. It runs only when it is asked for by name: see samples/README.md. */
class BuildSamples {

    private interface Writer {
        void write(OutputStream to) throws IOException;
    }

    @Test
    void writesEveryFormat() throws IOException {
        var review = SampleText.of(Samples.file("marrowdale-flood-review.txt")).joined();
        build("marrowdale-flood-review.docx", to -> WordSample.write(review, to));
        build("marrowdale-flood-review.pdf", to -> PageSample.pdf(review, "Review of Community Flood Resilience", to));

        var plan = SampleText.of(Samples.file("harrowfen-improvement-plan.txt"));
        build("harrowfen-improvement-plan.docx", to -> WordSample.write(plan, to));
        build("harrowfen-improvement-plan.xlsx", to -> WorkbookSample.write(plan, "Plan", to));

        var assets = SampleText.of(Samples.file("tilbrook-parish-assets.txt")).joined();
        build("tilbrook-parish-assets.docx", to -> WordSample.write(assets, to));
        build(
                "tilbrook-parish-assets.html",
                to -> to.write(PageSample.html(assets, "Parish assets review").getBytes(UTF_8)));

        var notes = SampleText.of(Samples.file("wexcombe-action-notes.txt"));
        build("wexcombe-action-notes.docx", to -> WordSample.write(notes, to));
        build("wexcombe-action-notes.pdf", to -> PageSample.pdf(notes, "Action notes", to));

        var programme = SampleText.of(Samples.file("marrowdale-programme.md"));
        build("marrowdale-programme.docx", to -> WordSample.write(programme, to));
        build("marrowdale-programme.pdf", to -> PageSample.pdf(programme, "Dry Feet", to));

        build("wexcombe-asset-actions.xlsx", to -> WorkbookSample.write(actionLog(), "Actions", to));
    }

    /** The samples that a table program would hold have a comma between their cells, not a tab. */
    private static SampleText actionLog() throws IOException {
        try (var csv = CSVFormat.DEFAULT.parse(Files.newBufferedReader(Samples.file("wexcombe-asset-actions.csv")))) {
            var rows = csv.stream()
                    .map(row -> row.stream()
                            .map(cell -> cell.isEmpty() ? List.<String>of() : List.of(cell))
                            .toList())
                    .toList();
            return new SampleText(List.of(new Grid(rows)));
        }
    }

    private static void build(String name, Writer writer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        writer.write(bytes);
        Files.write(Samples.file(name), bytes.toByteArray());
    }
}
