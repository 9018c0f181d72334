package uk.goldthread.register.access;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.register.access.Role.EDITOR;
import static uk.goldthread.register.access.Role.READER;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.goldthread.register.Seen;
import uk.goldthread.register.WebTest;
import uk.goldthread.register.Wire;

/** What no page of ours sends gets a plain page, and changes nothing. */
class BadRequestsTest extends WebTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @ParameterizedTest
    @MethodSource
    void isAnsweredByAPlainPage(String method, String path, String type, String body, int status, String heading) {
        var seen = as(EDITOR).ask(method, path, "text/html", type, body.getBytes(StandardCharsets.UTF_8));
        seen.hasStatus(status).hasHeading(heading);
        assertThat(seen.page().select("main").text()).doesNotContain("Exception", "uk.goldthread", "org.");
    }

    static Stream<Arguments> isAnsweredByAPlainPage() {
        var notUnderstood = "This request was not understood";
        var unknownType = "This type cannot be read here";
        return Stream.of(
                Arguments.of("POST", "/imports", "text/plain", "R.1 Do it", 415, unknownType),
                Arguments.of("POST", "/imports", "application/json", "{\"name\": ", 415, unknownType),
                Arguments.of("POST", "/imports", "multipart/form-data", "no boundary", 400, notUnderstood),
                Arguments.of("POST", "/imports", "multipart/form-data; boundary=x", "--x\r\ncut", 400, notUnderstood),
                Arguments.of("POST", "/imports", "application/octet-stream", "no name", 400, notUnderstood),
                Arguments.of("POST", "/imports", "not a type", "", 400, notUnderstood),
                Arguments.of("POST", "/registers", FORM, "name=A%00B", 400, notUnderstood),
                Arguments.of("POST", "/registers", FORM, "name=A%zz", 400, notUnderstood),
                Arguments.of("POST", "/registers", FORM, "a=1&".repeat(50_001) + "name=A", 400, notUnderstood),
                Arguments.of("POST", "/registers", FORM, "name=" + "A".repeat(3 << 20), 413, "Too large"),
                Arguments.of("GET", "/imports?page=%00", FORM, "", 400, notUnderstood),
                Arguments.of("GET", "/imports?page=first", FORM, "", 400, notUnderstood),
                Arguments.of("GET", "/registers/%00", FORM, "", 400, notUnderstood),
                Arguments.of("GET", "/registers/..%2Fpeople", FORM, "", 400, notUnderstood),
                Arguments.of("GET", "/registers;key=1", FORM, "", 400, notUnderstood),
                Arguments.of("GET", "/imports/not-a-number", FORM, "", 404, "Page not found"),
                Arguments.of("PUT", "/registers", FORM, "", 405, "This cannot be asked for in this way"),
                Arguments.of("DELETE", "/imports/new", FORM, "", 405, "This cannot be asked for in this way"),
                Arguments.of("BREW", "/registers", FORM, "", 400, notUnderstood));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/registers", "/imports", "/imports/new", "/account", "/registers/none/report.pdf"})
    void anUnknownMethodIsToldWhichThereAre(String path) {
        var answer = as(EDITOR).ask("PATCH", path, "application/json", "application/json", new byte[] {'{'});
        assertThat(answer.hasStatus(405).header("Allow")).contains("GET");
        assertThat(answer.body()).contains("\"status\":405");
    }

    @Test
    void aPageComesInWhateverTypeIsAskedFor() {
        for (var accept : new String[] {"image/png", "text", "*/*;q=2", ""})
            assertThat(as(READER).get("/registers", accept).hasStatus(200).header("Content-Type"))
                    .startsWith("text/html");
    }

    @Test
    void aProgramIsToldWhatIsWrongWithItsForm() {
        var wrong = as(EDITOR).post("/registers", "application/json", Map.of("name", ""));
        assertThat(wrong.hasStatus(400).header("Content-Type")).startsWith("application/json");
        assertThat(wrong.body()).contains("\"errors\":{\"name\":\"");
    }

    @Test
    void whatSaysItselfToBeTooLargeIsNotEvenReceived() {
        var answer = Wire.send(
                home(), "POST /imports HTTP/1.1", "Content-Type: multipart/form-data; boundary=x", length(200 << 20));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("A document may have 100 MB: split a larger one");
    }

    @Test
    void aFileMayHaveItsWholePathForAName() {
        var name = "folder/".repeat(1_500) + "notes.txt";
        var answer = as(EDITOR)
                .ask("POST", "/imports?name=" + name, "application/json", "application/octet-stream", new byte[0]);
        assertThat(answer.hasStatus(400).body()).contains("The file is empty.");
    }

    @Test
    void aRedirectDoesNotLeadToWhatTheRequestCallsTheHost() {
        var answer = Wire.send(home(), "GET / HTTP/1.1");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).startsWith("/");
    }

    @Test
    void aStrangerSendsNoMoreThanSigningInTakes() {
        var answer =
                Wire.send(home(), "POST /sign-in HTTP/1.1", "Content-Type: " + FORM, length(StrangersBody.MOST + 1));
        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void whatDoesNotSayHowLongItIsIsNotRead() {
        var answer = Wire.send(home(), "POST /sign-in HTTP/1.1", "Content-Type: " + FORM, "Transfer-Encoding: chunked");
        assertThat(answer.status()).isEqualTo(411);
        assertThat(answer.body()).contains("Say how long the body is");
    }

    @Test
    void aRequestThatIsNoneTellsNothingOfWhatRunsHere() {
        for (var line : new String[] {
            "GARBAGE",
            "GET / HTTP/9.9",
            "GET /registers?x=<script> HTTP/1.1",
            "GET /" + "x".repeat(60_000) + " HTTP/1.1"
        }) {
            var answer = Wire.send(home(), line);
            assertThat(answer.status()).as(line).isBetween(400, 505);
            assertThat(answer.body()).doesNotContain("Tomcat", "at org.", "Exception");
        }
    }

    @Test
    void aForgedCookieIsNobodys() {
        // Three null characters, a number that nobody has, and what is no cookie at all.
        for (var cookie : new String[] {"AAAA", "MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw", "'; drop table"}) {
            var answer = Wire.send(home(), "GET /registers HTTP/1.1", "Cookie: SESSION=" + cookie);
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.header("Location")).contains("/sign-in");
        }
    }

    @Test
    void aFormThatIsSentTwiceDoesItsWorkOnce() {
        as(EDITOR).post("/registers", Map.of("name", "Twice")).hasStatus(302);
        var page = as(EDITOR).get("/registers/twice/commitments/new").page();
        var form = Map.of(
                "once", page.select("input[name=once]").val(),
                "kind", "action",
                "text", "Mend the roof.",
                "day", "1 May 2026");
        var first = as(EDITOR).post("/registers/twice/commitments/new", form).hasStatus(302);
        var second = as(EDITOR).post("/registers/twice/commitments/new", form).hasStatus(302);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(commitments("twice")).isEqualTo(1);
    }

    private static int commitments(String register) {
        Seen list = as(READER).get("/registers/" + register);
        return list.page().select(".app-commitment").size();
    }

    private static String length(long bytes) {
        return "Content-Length: " + bytes;
    }
}
