package uk.goldthread.register.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.goldthread.register.PostgresTest;
import uk.goldthread.register.ledger.ImportFact.ImportUndone;
import uk.goldthread.register.ledger.Verification.Broken;
import uk.goldthread.register.ledger.Verification.Holds;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.People;

/** Words are replaced with a trace in the chain or not at all. */
class RedactionTest extends PostgresTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final String REPLACED = "{\"fileName\":\"[name erased].docx\"}";

    private UUID person;
    private UUID register;

    @BeforeEach
    void fourEntries() {
        var organisations = the(Organisations.class);
        person = the(People.class).add("Ada Penhallow");
        register = organisations
                .open(organisations.named("Wexcombe").id(), "Plan " + UUID.randomUUID())
                .id();
        for (var file : List.of("one", "Linnet Orme", "three", "four"))
            the(Ledger.class)
                    .append(
                            register,
                            person,
                            List.of(Line.of(UUID.randomUUID(), DAY, new ImportUndone(file + ".docx"))));
    }

    @Test
    void replacedWordsHoldByTheirTrace() {
        erase(2);
        assertThat(words(2)).isEqualTo(REPLACED);
        assertThat(verify()).isInstanceOfSatisfying(Holds.class, chain -> {
            assertThat(chain.count()).isEqualTo(5);
            assertThat(chain.replaced()).isEqualTo(1);
        });
    }

    @Test
    void theSameWordsCanBeReplacedAgain() {
        erase(2);
        erase(2);
        assertThat(verify())
                .isInstanceOfSatisfying(
                        Holds.class, chain -> assertThat(chain.replaced()).isEqualTo(1));
    }

    @Test
    void theTraceSaysThatItHappenedButNotWhatStoodThere() {
        erase(2);
        var trace = the(Redaction.class).traces(register).getFirst();
        assertThat(trace.recordedBy()).isEqualTo(person);
        assertThat(words(trace.number())).contains("Asked by the person").doesNotContain("Linnet");
        assertThat(sql().sql("select count(*) from entry_words where words like '%Linnet%' and register = :register")
                        .param("register", register)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theApplicationReplacesNoWordsWithoutATrace() {
        assertThatThrownBy(
                        () -> sql().sql("update entry_words set words = '{}'").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> sql().sql("select replace_words(:register, 2, :salt, :words)")
                        .param("register", register)
                        .param("salt", new byte[16])
                        .param("words", REPLACED)
                        .query((row, i) -> 1)
                        .single())
                .hasStackTraceContaining("append-only");
    }

    @Test
    void norDoesTheOwnerOfTheTables() {
        for (var change : List.of("update entry_words set words = '{}'", "delete from entry_words"))
            assertThatThrownBy(() -> sqlAsOwner().sql(change).update()).hasStackTraceContaining("append-only");
    }

    @Test
    void wordsThatWereReplacedBehindTheBackOfTheLedgerAreFound() {
        erase(2);
        tamper("update entry_words set words = '" + REPLACED
                + "' where register = '%s' and number = 3".formatted(register));
        assertThat(verify()).isEqualTo(new Broken(3, "The words of entry 3 have been altered."));
    }

    @Test
    void soAreReplacedWordsThatWereAlteredAfterwards() {
        erase(2);
        tamper("update entry_words set words = '{}' where register = '%s' and number = 2".formatted(register));
        assertThat(verify()).isEqualTo(new Broken(2, "The words of entry 2 have been altered."));
    }

    @Test
    void soIsATraceThatWasAltered() {
        erase(2);
        tamper("update entry_words set words = 'nothing' where register = '%s' and number = 5".formatted(register));
        assertThat(verify()).isInstanceOf(Broken.class);
    }

    @Test
    void soIsATraceWithoutItsReplacement() {
        var trace = new RedactionFact.WordsReplaced(
                "erased", "None", List.of(new RedactionFact.Replacement(2, "00".repeat(32))));
        the(Ledger.class).append(register, person, List.of(Line.of(UUID.randomUUID(), DAY, trace)));
        assertThat(verify()).isEqualTo(new Broken(2, "The words of entry 2 have been altered."));
    }

    private void erase(long number) {
        var words = new TreeMap<Long, String>();
        words.put(number, REPLACED);
        the(Redaction.class).replace(register, person, "erased", "Asked by the person", words);
    }

    private String words(long number) {
        return sql().sql("select words from entry_words where register = :register and number = :number")
                .param("register", register)
                .param("number", number)
                .query(String.class)
                .single();
    }

    private Verification.Finding verify() {
        return the(Verification.class).verify(register);
    }

    /** As one who has the whole server could. */
    private static void tamper(String change) {
        sqlAsOwner()
                .sql("alter table entry_words disable trigger user; %s; alter table entry_words enable trigger user"
                        .formatted(change))
                .update();
    }
}
