package uk.goldthread.register.ledger;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import uk.goldthread.register.Sha256;

/** Whether the derived states, which every page shows, are those that the entries give. */
@Component
public class DerivedStates {
    private static final int ROWS_AT_A_TIME = 1000;

    /** For the tables beside those that are kept: with the server's 8 MB a large register would go to the disk and back. */
    private static final String BESIDE = "256MB";

    private final JdbcClient sql;
    private final Ledger ledger;
    private final List<Derived> all;

    DerivedStates(JdbcClient sql, Ledger ledger, List<Derived> all) {
        this.sql = sql;
        this.ledger = ledger;
        this.all = all;
    }

    /**
     * Derives every state of the register anew, in tables beside those that are kept, and compares: nothing is changed, and
     * nobody who writes meanwhile waits.
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public boolean hold(UUID register) {
        sql.sql("set local temp_buffers = '" + BESIDE + "'").update();
        var kept = hash(register);
        all.forEach(derived -> derived.tables().forEach(this::putBeside));
        // Said aloud, or statements that are prepared already would go to the tables that are kept.
        sql.sql("set local search_path = pg_temp, public").update();
        // Nobody gathers statistics of those tables: the server would go on taking them for as small as they once were.
        sql.sql("set local enable_seqscan = off").update();
        ledger.deriveAll(register);
        return kept.equals(hash(register));
    }

    private void putBeside(String table) {
        sql.sql("create temporary table %1$s (like public.%1$s including all) on commit drop".formatted(table))
                .update();
    }

    /** Of all states, of which one after the other is looked at. */
    private String hash(UUID register) {
        var digest = Sha256.begin();
        for (var derived : all)
            try (var lines = sql
                    .sql(derived.lines())
                    .param("register", register)
                    .withFetchSize(ROWS_AT_A_TIME)
                    .query(String.class)
                    .stream()) {
                lines.forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            }
        return HexFormat.of().formatHex(digest.digest());
    }
}
