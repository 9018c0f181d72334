package uk.goldthread.register.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import uk.goldthread.register.PostgresTest;

/** What nobody can do who gets into the application's session with the database. */
class AppendOnlyTest extends PostgresTest {

    static SmallRegister register;

    @BeforeAll
    static void somethingIsRecorded() {
        register = SmallRegister.of("Kept for good");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update entry set effective = '2020-01-01'",
                "update entry_words set words = 'otherwise'",
                "delete from entry",
                "delete from entry_words",
                "truncate entry cascade",
                "truncate entry_words",
                "insert into entry select * from entry on conflict (register, number) do update set fact = 'otherwise'",
                "merge into entry e using entry f on e.number = f.number when matched then delete",
                "alter table entry disable trigger all",
                "alter table entry disable trigger entry_is_append_only",
                "alter table entry add column remark text",
                "alter table entry owner to current_user",
                "drop trigger entry_is_append_only on entry",
                "drop function refuse_change() cascade",
                "create or replace function refuse_change() returns trigger language plpgsql as 'begin return new; end'",
                "create rule silence as on insert to entry do instead nothing",
                "drop table entry_words",
                "create table entry_too (like entry)",
                "grant delete on entry to current_user; delete from entry",
                "set session_replication_role = replica",
                "set role goldthread",
                "set session authorization goldthread",
                "reset role; delete from entry",
                "reset session authorization; delete from entry",
                "alter role goldthread_app superuser",
                "delete from register",
                "update flyway_schema_history set checksum = 0"
            })
    void theApplicationMayNot(String statement) {
        var before = register.verify();
        assertThatThrownBy(() -> sql().sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner|must be able to|append-only).*");
        assertThat(register.verify()).isEqualTo(before).isInstanceOf(Verification.Holds.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update entry set effective = '2020-01-01'",
                "delete from entry_words",
                "truncate entry cascade",
            })
    void evenTheOwnerIsStoppedByTheTriggers(String statement) {
        assertThatThrownBy(() -> sqlAsOwner().sql(statement).update())
                .rootCause()
                .hasMessageContaining("append-only");
    }

    @Test
    void itsSessionBeganAsTheRoleThatItHas() {
        assertThat(sql().sql("select array[session_user, current_user]::text[]")
                        .query((row, i) -> List.of((String[]) row.getArray(1).getArray()))
                        .single())
                .containsExactly("goldthread_app", "goldthread_app");
    }
}
