package uk.goldthread.intake.read;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.intake.read.Trees.grid;
import static uk.goldthread.intake.read.Trees.paragraphs;
import static uk.goldthread.intake.read.Trees.read;
import static uk.goldthread.intake.read.Trees.refusal;
import static uk.goldthread.intake.read.Trees.tables;
import static uk.goldthread.intake.read.Trees.words;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.read.source.Limits;
import uk.goldthread.intake.tree.Format;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Paragraph.Style;

class EmlReaderTest {
    private static final String HEADER = """
            MIME-Version: 1.0
            From: Mair Pugh <mair@wexcombe.example>
            To: Equality leads <leads@wexcombe.example>
            Date: Tue, 4 Mar 2025 09:30:00 +0000
            Subject: =?UTF-8?Q?Actions_=E2=80=93_ramps?=
            """;

    @Test
    void readsWhoWroteToWhomWhenAndOfWhatThenTheText() {
        var source = read(HEADER + """
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                Mend the ramp at the caf=C3=A9.

                Regards
                """, "message.eml");

        assertThat(source.format()).isEqualTo(Format.EML);
        assertThat(source.title()).isEqualTo("Actions – ramps");
        assertThat(words(source))
                .containsExactly(
                        "Actions – ramps",
                        "From: Mair Pugh <mair@wexcombe.example>",
                        "To: Equality leads <leads@wexcombe.example>",
                        "Date: Tue, 4 Mar 2025 09:30:00 +0000",
                        "Mend the ramp at the café.",
                        "Regards");
        assertThat(paragraphs(source))
                .extracting(Paragraph::style)
                .startsWith(Style.TITLE, Style.HEADER_OR_FOOTER, Style.HEADER_OR_FOOTER, Style.HEADER_OR_FOOTER);
    }

    @Test
    void takesTheMostFaithfulOfTheAlternativesSoThatTablesStayTables() {
        var source = read(multipart("alternative", """
                Content-Type: text/plain

                Action Who Mend the ramp Estates
                """, """
                Content-Type: text/html

                <table><tr><th>Action<th>Who<tr><td>Mend the ramp<td>Estates</table>
                """), "message.eml");

        assertThat(grid(tables(source).getFirst()))
                .containsExactly(List.of("Action", "Who"), List.of("Mend the ramp", "Estates"));
        assertThat(words(source)).noneMatch(line -> line.contains("Mend"));
    }

    @Test
    void readsEachAttachmentThatIsADocumentUnderItsName() {
        var source = read(
                multipart(
                        "mixed",
                        """
                Content-Type: text/plain

                Both plans are attached.
                """,
                        attached(
                                "text/csv",
                                "plan.csv",
                                "Ref,Action\n1,Mend the ramp\n".getBytes(StandardCharsets.UTF_8)),
                        """
                Content-Type: image/png; name="logo.png"
                Content-Disposition: inline; filename="logo.png"
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                """,
                        attached("application/octet-stream", "site.docx", new byte[] {'P', 'K', 3, 4, 0})),
                "message.eml");

        assertThat(grid(tables(source).getFirst()))
                .containsExactly(List.of("Ref", "Action"), List.of("1", "Mend the ramp"));
        assertThat(words(source))
                .contains("Both plans are attached.", "plan.csv", "site.docx")
                .noneMatch(line -> line.contains("logo"))
                .last()
                .asString()
                .startsWith("The file is damaged");
    }

    @Test
    void readsAForwardedMessageWithItsOwnHeader() {
        var source = read(multipart("mixed", """
                Content-Type: message/rfc822

                From: Idris Vale <idris@wexcombe.example>
                Subject: The lift

                The lift is mended.
                """), "message.eml");

        assertThat(words(source))
                .containsSubsequence("The lift", "From: Idris Vale <idris@wexcombe.example>", "The lift is mended.");
    }

    @Test
    void takesAMemorandumForText() {
        var memo = "From: Mair Pugh\nTo: Equality leads\nDate: 4 March 2025\n\nMend the ramp.\n";

        assertThat(read(memo, "memo.txt").format()).isEqualTo(Format.TEXT);
    }

    @Test
    void guessesTheCharactersWhereTheMessageSaysNothingOfThem() {
        var source = read((HEADER + "\nMend the café.\n").getBytes(StandardCharsets.UTF_8), "message.eml");

        assertThat(words(source)).contains("Mend the café.");
    }

    @Test
    void refusesMessagesWithinMessagesBeyondTheLimit() {
        var deep = new StringBuilder(HEADER);
        for (int i = 0; i < 200; i++) deep.append("Content-Type: message/rfc822\n\nSubject: %d\n".formatted(i));

        assertThat(refusal(deep + "\nx\n", "deep.eml", Limits.standard())).contains("more than 150 deep");
    }

    @Test
    void refusesMessagesOfTooManyParts() {
        var parts = new String[10_001];
        java.util.Arrays.fill(parts, "\nx\n");

        assertThat(refusal(multipart("mixed", parts), "parts.eml", Limits.standard()))
                .contains("more than 10,000 parts");
    }

    private static String multipart(String kind, String... parts) {
        var message =
                new StringBuilder(HEADER).append("Content-Type: multipart/%s; boundary=\"cut\"\n\n".formatted(kind));
        for (var part : parts) message.append("--cut\n").append(part).append('\n');
        return message.append("--cut--\n").toString();
    }

    private static String attached(String type, String name, byte[] bytes) {
        return """
                Content-Type: %s
                Content-Disposition: attachment; filename="%s"
                Content-Transfer-Encoding: base64

                %s
                """.formatted(type, name, Base64.getEncoder().encodeToString(bytes));
    }
}
