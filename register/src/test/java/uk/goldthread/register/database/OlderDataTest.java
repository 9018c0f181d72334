package uk.goldthread.register.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import uk.goldthread.register.backup.Restoration;
import uk.goldthread.register.backup.Upgrade;

/** A data folder that an older version has left. */
@Tag("postgres")
class OlderDataTest {

    private static final Instant UPGRADED = Instant.parse("2026-03-02T12:00:00Z");

    @TempDir
    Path data;

    @Test
    void upgradesByItselfAndACopyIsKept() throws IOException {
        try (Database older = OwnPostgres.open(data, Path.of("target"), Server.DURABLE)) {
            Schema.migrate(older, List.of("000", "001", "002"));
            sql(older).sql("insert into person (name) values ('Linnet Orme')").update();
            new Upgrade(older).run(UPGRADED);
            assertThat(sql(older)
                            .sql("select count(*) from audit_event")
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThat(people(older)).containsExactly("Linnet Orme");
            new Upgrade(older).run(UPGRADED.plusSeconds(60));
        }
        assertThat(copies()).hasSize(1);
        try (Database restored = TestPostgres.shared().empty()) {
            new Restoration(restored).read(copies().getFirst());
            assertThat(people(restored)).containsExactly("Linnet Orme");
        }
    }

    private List<Path> copies() throws IOException {
        try (var copies = Files.list(data.resolve("before-upgrades"))) {
            return copies.toList();
        }
    }

    private static List<String> people(Database database) {
        return sql(database).sql("select name from person").query(String.class).list();
    }

    private static JdbcClient sql(Database database) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.login()));
    }
}
