package uk.goldthread.register.commitments;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import uk.goldthread.register.Seen;
import uk.goldthread.register.WebTest;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.accounts.AnswersFor;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.organisations.Organisations;

/** A test on the pages of the review that was reported, and the ways in which a visitor meets it. */
abstract class ReviewOfAccessTest extends WebTest {
    static final String REPORT_DAY = "?as-at=2006-09-08";

    ReviewOfAccess review;

    @BeforeEach
    void report() {
        review = reported();
        contributorAnswersFor("Harrowfen Council", "Wexcombe Council");
    }

    static ReviewOfAccess reported() {
        return new ReviewOfAccess(
                        the(Organisations.class),
                        the(Ledger.class),
                        organisation(),
                        person(Role.EDITOR).id(),
                        "Review of fair access " + UUID.randomUUID())
                .reported();
    }

    static void contributorAnswersFor(String... owners) {
        for (var owner : owners)
            the(AnswersFor.class).add(person(Role.CONTRIBUTOR).id(), owner, null);
    }

    Seen list(String query) {
        return as(Role.READER).get(review.path() + query).hasStatus(200);
    }

    Seen show(UUID commitment, String query) {
        return as(Role.EDITOR).get(review.path(commitment) + query).hasStatus(200);
    }

    /** The words of that part of the commitment's page. */
    String words(UUID commitment, String query, String part) {
        return show(commitment, query).page().select(part).text();
    }

    /** What an editor has to correct a step with; the first that the page offers. */
    String correction(UUID commitment, String query) {
        return show(commitment, query)
                .page()
                .select("a[href*=/progress/]")
                .first()
                .attr("href");
    }

    void record(Role role, UUID commitment, String what, Map<String, String> typed) {
        as(role).post(review.path(commitment) + "/" + what, form(commitment, typed))
                .hasStatus(302);
    }

    Map<String, String> form(UUID commitment, Map<String, String> typed) {
        var form = new HashMap<>(typed);
        form.put(
                "seen",
                String.valueOf(the(Commitments.class)
                        .newest(review.register.id(), commitment)
                        .orElseThrow()
                        .lastEntry()));
        return form;
    }
}
