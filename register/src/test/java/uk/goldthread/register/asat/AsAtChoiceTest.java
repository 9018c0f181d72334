package uk.goldthread.register.asat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.goldthread.register.ledger.AsAt;

class AsAtChoiceTest {
    static final Instant NOW = Instant.parse("2026-11-23T10:15:30Z");
    static final LocalDate DAY = LocalDate.of(2006, 9, 8);

    @Test
    void whatIsNotAskedIsNow() {
        var choice = AsAtChoice.read("", "", NOW);
        assertThat(choice.at()).isEqualTo(new AsAt(LocalDate.of(2026, 11, 23), NOW));
        assertThat(choice.isNow()).isTrue();
        assertThat(choice.on("/registers")).isEqualTo("/registers");
    }

    @Test
    void aBareDayOfKnowledgeMeansItsEndInLondon() {
        var inSummer = AsAtChoice.read("", "2026-07-01", NOW);
        assertThat(inSummer.at().known()).isEqualTo(Instant.parse("2026-07-01T22:59:59.999999Z"));
    }

    @Test
    void anInstantOfKnowledgeIsTakenAsItIs() {
        var choice = AsAtChoice.read("", "2026-11-22T10:15:30Z", NOW);
        assertThat(choice.at().known()).isEqualTo(Instant.parse("2026-11-22T10:15:30Z"));
        assertThat(choice.words()).endsWith("as known on 22 November 2026 at 10:15am");
    }

    @Test
    void linksKeepTheChoice() {
        var choice = AsAtChoice.read("8 September 2006", "22 November 2026", NOW);
        assertThat(choice.words()).isEqualTo("As at 8 September 2006, as known on 22 November 2026");
        assertThat(choice.on("/registers/review?open=true"))
                .isEqualTo("/registers/review?open=true&as-at=2006-09-08&known=2026-11-22");
        assertThat(AsAtChoice.read("2006-09-08", "2026-11-22", NOW).at()).isEqualTo(choice.at());
    }

    @Test
    void aWrongDayIsKeptAsItWasTypedAndTodayStandsInForIt() {
        var choice = AsAtChoice.read("31 June 2006", "tomorrow-ish", NOW);
        assertThat(choice.at()).isEqualTo(AsAt.now(NOW));
        assertThat(choice.typedDay()).isEqualTo("31 June 2006");
        assertThat(choice.wrongDay()).contains("Did you mean 30 June 2006?");
        assertThat(choice.wrongKnown()).contains("is not a day");
        assertThat(choice.on("/registers")).isEqualTo("/registers");
    }

    @Test
    void anInstantBeyondReasonIsNoInstant() {
        assertThat(AsAtChoice.read("", "+1000000000-12-31T23:59:59Z", NOW).wrongKnown())
                .isNotNull();
    }
}
