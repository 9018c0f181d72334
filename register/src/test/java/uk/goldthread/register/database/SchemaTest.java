package uk.goldthread.register.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.goldthread.register.PostgresTest;

class SchemaTest extends PostgresTest {

    @Test
    void theApplicationRunsAsARoleThatOwnsNothing() {
        assertThat(sql().sql("select current_user").query(String.class).single())
                .isEqualTo("goldthread_app");
        assertThat(sql().sql(
                                "select count(*) from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'goldthread_app'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
