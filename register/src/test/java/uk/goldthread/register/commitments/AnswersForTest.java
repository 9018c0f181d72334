package uk.goldthread.register.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.register.access.Role.ADMINISTRATOR;
import static uk.goldthread.register.access.Role.CONTRIBUTOR;
import static uk.goldthread.register.access.Role.EDITOR;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.goldthread.register.WebTest;

/** A contributor records on what they answer for, and on nothing else. */
class AnswersForTest extends WebTest {

    private ReviewOfAccess review;
    private ReviewOfAccess another;

    @BeforeEach
    void twoRegistersNameTheSameOwners() {
        review = ReviewOfAccessTest.reported();
        another = ReviewOfAccessTest.reported();
        var owners = "/people/" + person(CONTRIBUTOR).id() + "/owners";
        as(ADMINISTRATOR)
                .get(owners)
                .page()
                .select("form[action$=/removal]")
                .forEach(form ->
                        as(ADMINISTRATOR).post(form.attr("action"), Map.of()).hasStatus(302));
    }

    @Test
    void withoutAnyOwnerTheyRecordNothing() {
        assertRecordsNothing(review, review.champions);
    }

    @Test
    void theyRecordOnTheCommitmentsOfTheirOwnersAlone() {
        answersFor("Harrowfen Council", "");
        assertRecords(review, review.champions);
        assertRecords(another, another.champions);
        assertRecordsNothing(review, review.letters);
        assertRecordsNothing(review, review.website);
    }

    @Test
    void anOwnerMayBeMeantInOneRegisterOnly() {
        answersFor("Harrowfen Council", review.register.key());
        assertRecords(review, review.champions);
        assertRecordsNothing(another, another.champions);
    }

    @Test
    void whenTheCommitmentPassesToAnotherOwnerItIsNoLongerTheirs() {
        answersFor("Harrowfen Council", "");
        var path = review.path(review.champions) + "/owners";
        var seen = as(EDITOR).get(path).page().select("input[name=seen]").val();
        as(EDITOR)
                .post(path, Map.of("owners", "Head of Access", "day", "10 October 2006", "seen", seen))
                .hasStatus(302);
        assertRecordsNothing(review, review.champions);
    }

    @Test
    void theyCorrectTheirOwnStepsAndNobodyElses() {
        answersFor("Wexcombe Council", "");
        var path = review.path(review.letters);
        var reported = as(EDITOR).get(path).page().select("a[href*=/progress/]").attr("href");
        assertThat(as(CONTRIBUTOR).get(path).page().select("a[href*=/progress/]"))
                .isEmpty();
        as(CONTRIBUTOR).get(reported).hasStatus(403);
        as(CONTRIBUTOR)
                .post(reported, Map.of("text", "Nothing was sent.", "day", "1 May 2027", "seen", "99"))
                .hasStatus(403);

        assertRecords(review, review.letters);
        var own =
                as(CONTRIBUTOR).get(path).page().select("a[href*=/next-steps/]").attr("href");
        as(CONTRIBUTOR).get(own).hasStatus(200);
    }

    @Test
    void anOwnerThatNoRegisterNamesIsNotTaken() {
        as(ADMINISTRATOR)
                .post("/people/" + person(CONTRIBUTOR).id() + "/owners", Map.of("owner", "Nobody of that name"))
                .hasError("owner", "Choose an owner.");
    }

    private static void answersFor(String owner, String register) {
        as(ADMINISTRATOR)
                .post("/people/" + person(CONTRIBUTOR).id() + "/owners", Map.of("owner", owner, "register", register))
                .hasStatus(302);
        assertThat(as(CONTRIBUTOR).get("/account").page().select("dl").text()).contains(owner);
    }

    private static void assertRecords(ReviewOfAccess review, UUID commitment) {
        var path = review.path(commitment);
        assertThat(as(CONTRIBUTOR).get(path).body()).contains("Record progress", "Record a next step");
        as(CONTRIBUTOR).get(path + "/progress").hasStatus(200);
        var seen = as(CONTRIBUTOR)
                .get(path + "/next-steps")
                .page()
                .select("input[name=seen]")
                .val();
        as(CONTRIBUTOR)
                .post(path + "/next-steps", Map.of("text", "We will ask.", "day", "1 May 2027", "seen", seen))
                .hasStatus(302);
        as(CONTRIBUTOR).get(path + "/status").hasStatus(403);
    }

    private static void assertRecordsNothing(ReviewOfAccess review, UUID commitment) {
        var path = review.path(commitment);
        assertThat(as(CONTRIBUTOR).get(path).hasStatus(200).body()).doesNotContain("Record progress");
        var refused = as(CONTRIBUTOR).get(path + "/progress").hasStatus(403).hasHeading("You may not do this");
        assertThat(refused.page().select("main").text())
                .contains("You do not answer for this")
                .doesNotContain("Your role", "open for too long");
        as(CONTRIBUTOR)
                .post(path + "/progress", Map.of("text", "Done.", "day", "1 May 2007", "seen", "99"))
                .hasStatus(403);
        as(EDITOR).get(path + "/progress").hasStatus(200);
        assertThat(as(ADMINISTRATOR).get("/audit?kind=refused").body()).contains("Refused: they do not answer for it");
    }
}
