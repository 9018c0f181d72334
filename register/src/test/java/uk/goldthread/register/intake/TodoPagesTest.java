package uk.goldthread.register.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.goldthread.register.Seen;
import uk.goldthread.register.Visitor;
import uk.goldthread.register.WebTest;
import uk.goldthread.register.access.Role;

/** The problems of a draft as a list of what there is to do. */
class TodoPagesTest extends WebTest {
    private final Visitor editor = as(Role.EDITOR);
    private final String heading = "Ref,Action,Lead,Timescale,Copy " + UUID.randomUUID() + "\n";

    @Test
    void theListSaysWhatRemainsAndLeadsToTheFieldThatEachConcerns() {
        var path = upload("""
                A1,Repair the quay wall.,,May 2026,
                A2,Paint the signal hut.,Clerk,31 June 2026,
                A3,Count the moorings.,Harbour Master,,
                """);
        var review = editor.get(path).page();
        assertThat(review.select(".app-progress label").text()).isEqualTo("0 of 3 are seen to");
        assertThat(review.select(".app-todo a[href*=commitments]").eachAttr("href"))
                .containsExactly(
                        path + "/commitments/c2#timescale",
                        path + "/commitments/c1#owners",
                        path + "/commitments/c3#timescale");
        assertThat(editor.get(path + "/commitments/c1")
                        .page()
                        .select("#owners-hint")
                        .text())
                .isEqualTo("Nobody is named for this. Say who answers for it. One a line");
    }

    @Test
    void anImpossibleDayIsPutRightWhereItStands() {
        var path = upload("A1,Repair the quay wall before 31 June 2026.,Clerk,May 2026,\n");
        assertThat(editor.get(path)
                        .page()
                        .select(".app-todo a[href*=commitments]")
                        .attr("href"))
                .isEqualTo(path + "/commitments/c1#text");
    }

    @Test
    void whoSavesGoesToTheNextProblemAndInTheEndBackToTheReview() {
        var path = upload("A1,Repair the quay wall.,,May 2026,\nA2,Paint the signal hut.,Clerk,,\n");
        assertThat(saved(path, "c1", "next-problem")).isEqualTo(path + "/commitments/c2#timescale");
        assertThat(saved(path, "c2", "next-problem")).isEqualTo(path + "#c2");
        assertThat(editor.get(path).page().select("#to-do + p").text()).isEqualTo("Nothing waits for you.");
    }

    @Test
    void whatIsNotTickedStaysToDo() {
        var path = upload("A1,Repair the quay wall.,,,\nA2,Paint the signal hut.,Clerk,May 2026,\n");
        var page = editor.get(path + "/commitments/c1");
        assertThat(page.page().select("input[name=seenTo][checked]")).hasSize(2);
        var form = ImportPagesTest.form(page);
        form.put("seenTo", page.page().select("input[name=seenTo]").first().val());
        form.put("owners", "Harbour Master");
        editor.post(path + "/commitments/c1", form).hasStatus(302);
        var left = editor.get(path + "/problems").page();
        assertThat(left.select(".app-progress label").text()).isEqualTo("1 of 2 is seen to");
        form = ImportPagesTest.form(editor.get(path + "/commitments/c1"));
        form.remove("seenTo");
        form.put("text", "");
        var again = editor.post(path + "/commitments/c1", form).hasStatus(400).page();
        assertThat(again.select("input[name=seenTo]")).hasSize(1);
        assertThat(again.select("input[name=seenTo][checked]")).isEmpty();
    }

    @Test
    void ofTwoNamesForOneBodyOneIsChosen() {
        var path = upload("""
                A1,Repair the quay wall.,Harbour Steps Working Group,May 2026,
                A2,Paint the signal hut.,Harbour Step Working Group,May 2026,
                """);
        var todo = editor.get(path + "/problems").page().select(".app-todo form[action$=/naming]");
        assertThat(todo.select("button").eachText())
                .containsExactly("Both are “Harbour Steps Working Group”", "Both are “Harbour Step Working Group”");
        editor.post(todo.attr("action"), Map.of("name", "Somebody else")).hasStatus(404);
        editor.post(todo.attr("action"), Map.of("name", "Harbour Steps Working Group"))
                .hasStatus(302);
        assertThat(owner(path, "c1")).isEqualTo("Harbour Steps Working Group");
        assertThat(owner(path, "c2")).isEqualTo("Harbour Steps Working Group");
        var done = editor.get(path + "/problems").page();
        assertThat(done.select(".app-todo .govuk-tag").eachText()).containsExactly("Seen to");
        assertThat(done.select(".govuk-notification-banner").text())
                .contains("Both are “Harbour Steps Working Group” now");
    }

    private String owner(String path, String commitment) {
        return editor.get(path + "/commitments/" + commitment)
                .page()
                .select("#owners")
                .val();
    }

    @Test
    void passagesAreHeadedAsTheDocumentHeadsThem() {
        var path = upload("A1,Repair the quay wall.,Clerk,May 2026,\n");
        assertThat(editor.get(path).page().select("#c1 .app-passage__column").eachText())
                .containsExactly("Ref", "Action", "Lead", "Timescale");
    }

    @Test
    void whatIsSeenToStaysSoUntilItIsOpenedAgain() {
        var path = upload("A1,Repair the quay wall.,,May 2026,\nA2,Paint the signal hut.,Clerk,May 2026,\n");
        editor.post(path + "/problems/1/settlement", Map.of()).hasStatus(302);
        var seen = editor.get(path + "/problems");
        assertThat(seen.page().select(".app-todo .govuk-tag").eachText()).containsExactly("Seen to");
        assertThat(seen.page().select("main").text()).contains("Nothing waits for you.");
        editor.post(path + "/problems/1/reopening", Map.of()).hasStatus(302);
        assertThat(editor.get(path + "/problems")
                        .page()
                        .select(".app-todo .govuk-tag")
                        .eachText())
                .containsExactly("Warning");
        assertThat(as(Role.READER)
                        .get(path + "/problems")
                        .hasStatus(200)
                        .page()
                        .select("main form, main a[href*=commitments]"))
                .isEmpty();
    }

    @Test
    void thoseThatSayTheSameAreSeenToAtOnce() {
        var path = upload("""
                A1,Repair the quay wall.,,May 2026,
                A2,Paint the signal hut.,,,
                A3,Count the moorings.,,May 2026,
                """);
        var asked = editor.get(path + "/problems").page();
        assertThat(asked.select("button[name=alike]").eachText())
                .containsExactly(
                        "Mark it and 2 more that say the same: Nobody is named for this. Say who answers for it.");
        var first = asked.select("form:has(button[name=alike])").attr("action");

        editor.post(first, Map.of("alike", "true")).hasStatus(302);
        var left = editor.get(path + "/problems").page();
        assertThat(left.select(".app-progress label").text()).isEqualTo("3 of 4 are seen to");
        assertThat(left.select("button[name=alike]")).isEmpty();
    }

    @Test
    void fiveHundredRowsComeAPageAtATimeAndCorrectingOneLeadsBackToIt() {
        var rows = new StringBuilder();
        for (int row = 1; row <= 500; row++) rows.append("A%d,Repair bridge %d.,,May 2026,\n".formatted(row, row));
        var path = upload(rows.toString());
        var review = editor.get(path);
        assertThat(review.page().select(".app-read")).hasSize(50);
        assertThat(review.page().select(".app-todo a[href*=commitments]")).hasSize(5);
        assertThat(review.bytes().length).isLessThan(300_000);
        assertThat(editor.get(path + "/problems").page().select(".app-todo")).hasSize(50);
        assertThat(saved(path, "c120", "")).isEqualTo(path + "?page=3#c120");
        assertThat(editor.get(path + "?page=3").page().select("#c120")).hasSize(1);
    }

    private String saved(String path, String commitment, String then) {
        var form = ImportPagesTest.form(editor.get(path + "/commitments/" + commitment));
        form.put("then", then);
        return editor.post(path + "/commitments/" + commitment, form)
                .hasStatus(302)
                .location();
    }

    /** One draft of which the owners and the days of most rows are known, so that gaps show. */
    private String upload(String rows) {
        var known = "A0,Sweep the steps.,Clerk,June 2026,\n";
        var bytes = (heading + rows + known).getBytes(StandardCharsets.UTF_8);
        Seen seen = editor.upload("/imports", "file", "actions.csv", bytes, Map.of());
        var path = seen.hasStatus(302).location();
        editor.post(path + "/document", Map.of("title", "Harbour", "asAt", "1 March 2026"))
                .hasStatus(302);
        return path;
    }
}
