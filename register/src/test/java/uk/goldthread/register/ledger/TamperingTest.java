package uk.goldthread.register.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.goldthread.register.PostgresTest;
import uk.goldthread.register.ledger.Verification.Broken;
import uk.goldthread.register.ledger.Verification.Holds;

/** Whoever has every right over the database can rewrite the past, and it shows. */
class TamperingTest extends PostgresTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void theFirstBrokenPlaceIsNamed(String deed, String statements, long number, String sentence) {
        var register = SmallRegister.of(deed).tamper(statements);
        assertThat(register.verify()).isEqualTo(new Broken(number, sentence));
    }

    static Stream<Arguments> theFirstBrokenPlaceIsNamed() {
        return Stream.of(
                Arguments.of(
                        "words altered",
                        "update entry_words set words = replace(words, 'plan', 'plot') where register = $r and number >= 3",
                        3,
                        "The words of entry 3 have been altered."),
                Arguments.of(
                        "words and their hash altered",
                        "update entry_words set words = '{}', salt = '0123456789abcdef' where register = $r and number = 3;"
                                + " update entry set words_hash = sha256('0123456789abcdef{}') where register = $r and number = 3",
                        3,
                        altered(3)),
                Arguments.of(
                        "words taken away",
                        "delete from entry_words where register = $r and number = 2",
                        2,
                        "The words of entry 2 are missing."),
                Arguments.of(
                        "a day altered",
                        "update entry set effective = effective - 1 where register = $r and number = 4",
                        4,
                        altered(4)),
                Arguments.of(
                        "a recorder altered",
                        "update entry set recorded_by = gen_random_uuid() where register = $r and number = 1",
                        1,
                        altered(1)),
                Arguments.of(
                        "an instant altered",
                        "update entry set known = known + interval '1 microsecond' where register = $r and number = 5",
                        5,
                        altered(5)),
                Arguments.of("the middle taken out", removed("number = 3"), 3, "Entry 3 is missing."),
                Arguments.of(
                        "the middle taken out and the gap closed",
                        removed("number = 3") + renumbered("number - 1", "number > 3"),
                        3,
                        altered(3)),
                Arguments.of("the beginning taken away", removed("number = 1"), 1, "Entry 1 is missing."),
                Arguments.of(
                        "two put in each other's place",
                        renumbered("99", "number = 2") + renumbered("2", "number = 3") + renumbered("3", "number = 99"),
                        2,
                        altered(2)),
                Arguments.of(
                        "one put in between",
                        renumbered("number + 100", "number >= 3")
                                + copied("2", "3")
                                + renumbered("number - 99", "number > 100"),
                        3,
                        altered(3)),
                Arguments.of("one put at the end", copied("5", "6"), 6, altered(6)));
    }

    @Test
    void aTailThatWasCutOffShowsAgainstTheHeadThatWasWrittenDown() {
        var register = SmallRegister.of("the tail cut off");
        var writtenDown = register.head();
        register.tamper(removed("number > 3"));
        assertThat(register.verify()).isInstanceOf(Holds.class);
        assertThat(register.verifyAgainst(writtenDown))
                .isEqualTo(new Broken(4, "Entries from 4 to 5 are missing at the end."));
    }

    @Test
    void aChainGrownAnewShowsAgainstTheHeadThatWasWrittenDown() {
        var writtenDown = SmallRegister.of("one past").head();
        assertThat(SmallRegister.of("another past").verifyAgainst(writtenDown))
                .isEqualTo(new Broken(5, "Entry 5 is not the one that was expected to be there."));
    }

    @Test
    void whatWasWrittenDownBeforeHoldsWhenMoreHasBeenRecordedSince() {
        var register = SmallRegister.of("grown");
        var writtenDown = register.head();
        register.record(6);
        assertThat(register.verifyAgainst(writtenDown))
                .isEqualTo(new Holds(6, register.head().hex(), 0));
    }

    private static String altered(int number) {
        return "Entry " + number + " has been altered, or does not follow the one before it.";
    }

    private static String removed(String which) {
        return inBoth("delete from %s where register = $r and " + which);
    }

    private static String renumbered(String number, String which) {
        return inBoth("update %s set number = " + number + " where register = $r and " + which);
    }

    private static String inBoth(String statement) {
        return statement.formatted("entry") + "; " + statement.formatted("entry_words") + "; ";
    }

    private static String copied(String from, String to) {
        return """
                insert into entry select register, %2$s, known, recorded_by, effective, subject, import, replaces, voids_import, fact, words_hash, hash
                from entry where register = $r and number = %1$s;
                insert into entry_words select register, %2$s, salt, words from entry_words where register = $r and number = %1$s;
                """.formatted(from, to);
    }
}
