package uk.goldthread.register.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.goldthread.register.WebTest;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.database.TestPostgres;
import uk.goldthread.register.ledger.Verification;

/** Two nodes over one PostgreSQL serve one register. */
class TwoNodesTest extends WebTest {

    private static final int VISITORS = 2;

    @Test
    void whoIsAtAKilledNodeTriesOnceMoreAndGoesOnAtTheOther(@TempDir Path folder) throws Exception {
        var here = as(Role.EDITOR);
        var register = here.post("/registers", Map.of("name", "Two bridges"))
                .hasStatus(302)
                .location();
        Storm storm;
        try (Serving other = Serving.start(
                folder.resolve("log"), Map.of("GOLDTHREAD_DATABASE_URL", TestPostgres.address(database())))) {
            var there = here.at(other.port());
            there.post(register + "/commitments/new", Storm.commitment("Paint the east bridge."))
                    .hasStatus(302);
            assertThat(here.get(register).body()).contains("Paint the east bridge.");
            storm = new Storm(register)
                    .with(VISITORS, here)
                    .with(VISITORS, there, here)
                    .untilAcknowledged(20);
            other.kill();
        }
        storm.untilAcknowledged(20).end();
        assertThat(storm.unanswered()).isEqualTo(VISITORS);
        var words = String.join(
                "\n",
                sql().sql("select words from entry_words").query(String.class).list());
        assertThat(storm.acknowledged()).allMatch(words::contains);
        assertThat(the(Verification.class)
                        .verify(sql().sql("select id from register")
                                .query(UUID.class)
                                .single()))
                .isInstanceOf(Verification.Holds.class);
    }
}
