package uk.goldthread.register.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.register.Seen;
import uk.goldthread.register.Visitor;
import uk.goldthread.register.WebTest;
import uk.goldthread.register.access.Role;

class ImportPagesTest extends WebTest {
    final Visitor editor = as(Role.EDITOR);

    @Test
    void anUploadLeadsToItsReview() {
        var review = editor.get(upload()).hasStatus(200).hasHeading("review.txt");
        assertThat(review.page().select(".app-read__name").eachText())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("M.1");
        assertThat(review.page().select("#to-do ~ ul").text()).contains("Say for which day the document speaks");
        assertThat(review.page().select(".app-passage mark").eachText()).contains("That every valley keeps a map.");
    }

    @Test
    void whatCannotBeReadIsSaidBesideTheFieldAndNothingIsStored() {
        upload("minutes.docx", new byte[0]).hasError("file", "The file is empty. Choose the document itself.");
        upload("minutes.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2})
                .hasError("file", "The file is a picture, not a Word document. Choose the document itself.");
        assertThat(sql().sql("select count(*) from import where file_name = 'minutes.docx'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void withoutADocumentTheFormComesBack() {
        upload("", new byte[0]).hasError("file", "Choose a document.");
    }

    @Test
    void theSameFileAgainSaysSoAndChangesNothing() {
        var first = upload();
        var again = upload("copy.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(again.location()).isEqualTo(first);
        assertThat(editor.get(first).page().select(".govuk-notification-banner").text())
                .contains("This file is here already. Nothing was changed.");
    }

    @Test
    void theListOfImportsIsHadAsCsv() {
        upload("=flood.txt", text.getBytes(StandardCharsets.UTF_8));
        var rows = editor.get("/imports.csv", "text/csv")
                .hasStatus(200)
                .body()
                .lines()
                .toList();
        assertThat(rows.getFirst())
                .isEqualTo("Document,SHA-256,Imported,By,State,As at,Commitments,Findings,Problems,Register");
        assertThat(rows)
                .anySatisfy(row -> assertThat(row).startsWith("'=flood.txt,").contains(",ready,"));
    }

    @Test
    void everyFieldOfACommitmentCanBeCorrected() {
        var path = upload();
        var form = form(editor.get(path + "/commitments/c2"));
        form.put("text", "That every valley keeps a map of its fords.");
        form.put("reference", "M.22");
        form.put("theme", "Maps");
        form.put("kind", "action");
        form.put("owners", "Tilbrook Rivers Trust\nHarrowfen Council");
        form.put("timescale", "March 2026");
        form.put("earlier", "Autumn 2025");
        form.put("agreed", "agreed by the Forum");
        form.put("status", "in-progress");
        form.put("progress", "Begun on 4 June 2025.\nHalf of it is drawn.");
        form.put("next", "Print it by May 2026.");
        form.put("verdict", "accepted");
        form.put("response", "Yes.");
        editor.post(path + "/commitments/c2", form).hasStatus(302);
        var read = draft(path).commitments().getLast();
        assertThat(read.text()).isEqualTo("That every valley keeps a map of its fords.");
        assertThat(read.reference()).isEqualTo("M.22");
        assertThat(read.theme()).isEqualTo("Maps");
        assertThat(read.kind()).isEqualTo("action");
        assertThat(read.owners()).containsExactly("Tilbrook Rivers Trust", "Harrowfen Council");
        assertThat(read.timescale().latest()).hasToString("2026-03-31");
        assertThat(read.timescale().earlier()).singleElement().satisfies(earlier -> {
            assertThat(earlier.latest()).hasToString("2025-11-30");
            assertThat(earlier.replacedBy()).isEqualTo("agreed by the Forum");
        });
        assertThat(read.status()).isEqualTo("in-progress");
        assertThat(read.statusFrom()).isEqualTo("stated");
        assertThat(read.progress()).hasSize(2);
        assertThat(read.progress().getFirst().on().latest()).hasToString("2025-06-04");
        assertThat(read.next().getFirst().on().latest()).hasToString("2026-05-31");
        assertThat(read.response().verdict()).isEqualTo("accepted");
        assertThat(read.from()).isNotEmpty();
    }

    @Test
    void howATimescaleWasReadIsShownWithIt() {
        var path = upload();
        assertThat(editor.get(path + "/commitments/c2")
                        .page()
                        .select("#timescale-hint")
                        .text())
                .isEqualTo("Read as by 30 November 2025");
    }

    @Test
    void aCommitmentWithoutWordsIsNotSavedAndWhatWasTypedIsKept() {
        var path = upload();
        var form = form(editor.get(path + "/commitments/c1"));
        form.put("text", " ");
        form.put("owners", "Somebody else");
        var again = editor.post(path + "/commitments/c1", form);
        again.hasError("text", "Enter what is to be done, or leave this commitment out.");
        assertThat(again.page().select("#owners").val()).isEqualTo("Somebody else");
        assertThat(draft(path).commitments().getFirst().text()).isEqualTo("That the Forum names a Flood Champion.");
    }

    @Test
    void theSecondOfTwoWhoCorrectTheSameThingIsToldAndKeepsWhatWasTyped() {
        var path = upload();
        var mine = form(editor.get(path + "/commitments/c1"));
        var theirs = form(editor.get(path + "/commitments/c1"));
        theirs.put("theme", "Theirs");
        editor.post(path + "/commitments/c1", theirs).hasStatus(302);
        mine.put("theme", "Mine");
        var told = editor.post(path + "/commitments/c1", mine).hasStatus(400);
        assertThat(told.page().select(".govuk-error-summary").text()).contains("Somebody else changed this meanwhile");
        assertThat(told.page().select("#theme").val()).isEqualTo("Mine");
        editor.post(path + "/commitments/c1", form(told)).hasStatus(302);
        assertThat(draft(path).commitments().getFirst().theme()).isEqualTo("Mine");
    }

    @Test
    void aCommitmentIsLeftOutAndPutBackInItsPlace() {
        var path = upload();
        editor.post(path + "/commitments/c1/removal", Map.of()).hasStatus(302);
        assertThat(draft(path).commitments()).hasSize(1);
        editor.post(path + "/commitments/c1/return", Map.of()).hasStatus(302);
        assertThat(draft(path).commitments()).extracting(it -> it.id()).containsExactly("c1", "c2");
    }

    @Test
    void twoCommitmentsAreMergedAndOneIsSplitByOneClick() {
        var path = upload();
        var first = draft(path).commitments().getFirst().id();
        var before = draft(path).commitments().size();
        editor.post(path + "/commitments/" + first + "/joining", Map.of()).hasStatus(302);
        assertThat(draft(path).commitments()).hasSize(before - 1);
        editor.post(path + "/commitments/" + first + "/parting", Map.of()).hasStatus(302);
        assertThat(draft(path).commitments()).hasSizeGreaterThanOrEqualTo(before);
    }

    @Test
    void aCommitmentAndAFindingCanBeAdded() {
        var path = upload();
        var finding = Map.of("kind", "strength", "text", "Wardens know their rivers.", "theme", "");
        editor.post(path + "/findings/new", finding).hasStatus(302);
        var added = form(editor.get(path + "/commitments/new"));
        added.put("text", "Thank the wardens.");
        added.put("answers", draft(path).findings().getFirst().id());
        editor.post(path + "/commitments/new", added).hasStatus(302);
        assertThat(draft(path).commitments().getLast().answers())
                .containsExactly(draft(path).findings().getFirst().id());
        editor.post(path + "/acceptance", acceptance("12 September 2025")).hasStatus(302);
        assertThat(editor.getJson(path).body()).contains("\"commitments\":3");
    }

    @Test
    void factsOfADocumentAndItsMeetingCanBeCorrected() {
        var path = upload();
        editor.post(path + "/document", Map.of("title", "Flood review", "asAt", "31 June 2025"))
                .hasError("asAt", "There is no 31 June 2025. Did you mean 30 June 2025?");
        editor.post(path + "/document", Map.of("title", "Flood review", "asAt", "12/9/2025"))
                .hasStatus(302);
        assertThat(draft(path).document().asAt()).hasToString("2025-09-12");
        var meeting = Map.of(
                "group",
                "Forum",
                "date",
                "3 September 2025",
                "present",
                "Ada Penhallow\nOona Pike",
                "number",
                "1",
                "title",
                "Welcome",
                "text",
                "All were, by name.",
                "decisions",
                "To begin");
        editor.post(path + "/meeting", meeting).hasStatus(302);
        assertThat(draft(path).meeting().present()).containsExactly("Ada Penhallow", "Oona Pike");
        assertThat(draft(path).meeting().items()).singleElement().satisfies(item -> {
            assertThat(item.text()).isEqualTo("All were, by name.");
            assertThat(item.decisions()).containsExactly("To begin");
        });
    }

    @Test
    void acceptingAsksForTheDay() {
        var path = upload();
        editor.post(path + "/acceptance", acceptance("")).hasStatus(400).hasHeading("Accept into a register");
        editor.post(path + "/acceptance", acceptance("12 September 2025")).hasStatus(302);
        var decided = editor.get(path);
        assertThat(decided.page().select(".govuk-tag").text()).isEqualTo("Accepted");
        assertThat(decided.page().select("dl").text()).contains("12 September 2025", "2 commitments", "SHA-256");
    }

    @Test
    void undoShowsWhatGoesWithItAndLeavesTheTrace() {
        var path = upload();
        editor.post(path + "/acceptance", acceptance("12 September 2025")).hasStatus(302);
        editor.get(path + "/undoing").hasStatus(200).hasHeading("Undo this import?");
        editor.post(path + "/undoing", Map.of()).hasStatus(302);
        assertThat(editor.get(path).page().select(".govuk-tag").text()).isEqualTo("Undone");
        assertThat(editor.get("/imports").page().select("table").text()).contains("Undone");
        editor.post(path + "/undoing", Map.of()).hasStatus(400).hasHeading("This could not be done");
    }

    @Test
    void aWrongDayIsChangedAfterwards() {
        var path = upload();
        editor.post(path + "/acceptance", acceptance("12 September 2025")).hasStatus(302);
        editor.post(path + "/as-at", Map.of("asAt", "9 September 2025")).hasStatus(302);
        assertThat(editor.getJson(path).body()).contains("\"asAt\":\"2025-09-09\"");
    }

    @Test
    void theFileIsGivenBackWhole() {
        var path = upload();
        var file = as(Role.READER).get(path + "/file").hasStatus(200);
        assertThat(file.bytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        assertThat(file.header("Content-Disposition")).contains("attachment").contains("review.txt");
    }

    @Test
    void aLargeFileIsGivenBackPieceByPiece() {
        var path = upload();
        var large = new byte[2 * ImportTable.PIECE + 7];
        new Random(3).nextBytes(large);
        for (var bytes : List.of(large, Arrays.copyOf(large, ImportTable.PIECE))) {
            sql().sql("update import set bytes = :bytes, size = :size where id = :id::uuid")
                    .param("bytes", bytes)
                    .param("size", bytes.length)
                    .param("id", path.replaceFirst(".*/", ""))
                    .update();
            assertThat(as(Role.READER).get(path + "/file").hasStatus(200).bytes())
                    .isEqualTo(bytes);
        }
    }

    @Test
    void whoWaitsForAReadingIsToldHowFarItIs() {
        var waiting = new UploadedFile("waiting.txt", text.getBytes(StandardCharsets.UTF_8));
        var id = the(Imports.class)
                .upload(waiting, organisation(), person(Role.EDITOR).id())
                .document()
                .id();
        the(ReadingQueue.class).take(id, clock().instant(), Duration.ofMinutes(2));
        the(ReadingQueue.class).reached(id, "interpreting");
        var page = editor.get("/imports/" + id).hasStatus(200).hasHeading("The document is being read");
        assertThat(page.page()
                        .select("main li strong")
                        .parents()
                        .first()
                        .parent()
                        .text())
                .contains("Finding what was promised (now)");
    }

    @Test
    void everyImportHasItsJson() {
        var list = editor.getJson("/imports").hasStatus(200);
        assertThat(list.header("Content-Type")).startsWith("application/json");
        var path = upload();
        assertThat(editor.getJson(path).body()).contains("\"state\":\"ready\"", "\"draft\":{\"document\"");
    }

    @Test
    void anotherOrganisationSeesNothingOfIt() {
        var stranger = as(Role.EDITOR, "Tilbrook " + UUID.randomUUID());
        var path = upload();
        stranger.get(path).hasStatus(404);
        stranger.get(path + "/file").hasStatus(404);
        stranger.get(path + "/commitments/c1").hasStatus(404);
        stranger.post(path + "/acceptance", acceptance("12 September 2025")).hasStatus(404);
    }

    @Test
    void aReaderLooksAndChangesNothing() {
        var path = upload();
        var review = as(Role.READER).get(path).hasStatus(200);
        assertThat(review.page().select("main form, main a[href$=acceptance]")).isEmpty();
        for (var link : review.page().select("main a[href^=/]").eachAttr("href"))
            assertThat(as(Role.READER).get(link).status()).as(link).isEqualTo(200);
    }

    @Test
    void aDraftOfWhichNothingIsLeftIsStillReviewed() {
        var path = upload();
        for (var id : List.of("c1", "c2"))
            editor.post(path + "/commitments/" + id + "/removal", Map.of()).hasStatus(302);
        assertThat(editor.get(path).hasStatus(200).page().select("main form[action$=return]"))
                .hasSize(2);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwrittenUnseen() {
        var path = upload() + "/document";
        var typed = new LinkedHashMap<>(form(editor.get(path)));
        typed.put("title", "The first of two titles");
        editor.post(path, typed).hasStatus(302);
        typed.put("title", "The second");
        var again = editor.post(path, typed).hasStatus(400);
        assertThat(again.page().select(".govuk-error-summary").text()).contains("Somebody else changed this meanwhile");
        assertThat(again.page().select("#title").val()).isEqualTo("The second");
        editor.post(path, form(again)).hasStatus(302);
        assertThat(editor.get(path).page().select("#title").val()).isEqualTo("The second");
    }

    final String suffix = UUID.randomUUID().toString();
    final String text = ImportsTest.TABLE + "\nPrinted for the Forum as copy " + suffix + ".\n";

    String upload() {
        return upload("review.txt", text.getBytes(StandardCharsets.UTF_8))
                .hasStatus(302)
                .location();
    }

    Seen upload(String name, byte[] bytes) {
        return editor.upload("/imports", "file", name, bytes, Map.of());
    }

    Map<String, String> acceptance(String asAt) {
        return Map.of("asAt", asAt, "register", "", "name", "Flood review " + suffix);
    }

    Draft draft(String path) {
        return the(Drafts.class).draft(UUID.fromString(path.substring("/imports/".length())));
    }

    /** What a browser would send of a page's first form without a click. */
    static Map<String, String> form(Seen seen) {
        var fields = new LinkedHashMap<String, String>();
        Element form = seen.page().select("main form").first();
        seen.page()
                .select("main input[form=%s][checked]".formatted(form.id()))
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("input[type=text], input[type=hidden], input[checked], textarea")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("select")
                .forEach(field -> fields.put(
                        field.attr("name"), field.select("option[selected]").attr("value")));
        fields.remove("_csrf");
        return fields;
    }
}
