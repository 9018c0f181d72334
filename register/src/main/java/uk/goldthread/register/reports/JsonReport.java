package uk.goldthread.register.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.OutputStream;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.goldthread.register.commitments.Commitment;

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
            report.forEachCommitment(
                    commitment -> write(commitment, report.request().at().day(), json));
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

    private static void write(Commitment commitment, LocalDate day, JsonGenerator json) {
        ObjectNode node = MAPPER.valueToTree(DraftShape.of(commitment));
        node.put("overdue", commitment.isOverdueOn(day));
        if (commitment.isOverdueOn(day)) node.put("dueSince", String.valueOf(commitment.due()));
        var review = commitment.nextReviewFrom(day);
        if (review != null) node.put("nextReview", review.toString());
        json.writePOJO(node);
    }
}
