package uk.goldthread.register.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.OutputStream;
import java.time.LocalDate;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.goldthread.register.commitments.CommitmentJson;
import uk.goldthread.register.commitments.DraftShape;

/** The draft's shape, with the report's day, its counts, and of each commitment whether it is overdue. */
final class JsonReport {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private JsonReport() {}

    static void write(Report report, OutputStream out) {
        try (var json = MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writePOJOProperty("document", document(report));
            json.writePOJOProperty("asAt", report.request().at().day());
            json.writePOJOProperty("known", report.request().at().known());
            json.writePOJOProperty(
                    "ledger", new LedgerEnd(report.head().count(), report.head().hex()));
            json.writePOJOProperty("counts", report.counts());
            json.writeArrayPropertyStart("findings");
            report.findings().byId().values().forEach(finding -> json.writePOJO(DraftShape.of(finding)));
            json.writeEndArray();
            json.writeArrayPropertyStart("commitments");
            var day = report.request().at().day();
            report.forEachCommitment(commitment -> json.writePOJO(CommitmentJson.of(commitment, day)));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** What the report says of itself. */
    record Document(String title, String kind, LocalDate asAt, String organisation) {}

    record LedgerEnd(long count, String hash) {}

    private static Document document(Report report) {
        var kind = report.layout() == Layout.PLAN ? "improvement-plan" : "progress-report";
        return new Document(report.title(), kind, report.request().at().day(), report.organisation());
    }
}
