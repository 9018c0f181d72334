package uk.goldthread.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What came back to a {@link Visitor}. */
public record Seen(int status, HttpHeaders headers, byte[] bytes) {

    public String body() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The page, to be read as a reader would. */
    public Document page() {
        return Jsoup.parse(body());
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Where a redirect leads: path and query. */
    public String location() {
        return header("Location").replaceFirst("^https?://[^/]+", "");
    }

    public String heading() {
        return page().select("h1").text();
    }

    public Seen hasStatus(int expected) {
        assertThat(status).as(() -> "status of\n" + body()).isEqualTo(expected);
        return this;
    }

    public Seen hasHeading(String expected) {
        assertThat(heading()).isEqualTo(expected);
        return this;
    }

    /** The form came back: a bad request whose summary links to the field, and the sentence beside it. */
    public Seen hasError(String field, String sentence) {
        hasStatus(400);
        assertThat(page().select(".govuk-error-summary a[href=#" + field + "]").text())
                .isEqualTo(sentence);
        assertThat(page().select("#" + field + "-error").text()).isEqualTo("Error: " + sentence);
        return this;
    }
}
