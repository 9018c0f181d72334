package uk.goldthread.intake.heal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.goldthread.intake.Intake;
import uk.goldthread.intake.Reading;
import uk.goldthread.intake.draft.Damage;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.Healed;

/** Damages that a person says are none. */
class LeftDamageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    /** A wrapped heading, foreign letters, markup, a cut reference, a parted ordinal, cut words and rows, a second heading. */
    private static final String DAMAGED = """
            Ref\tRecommended\tOwner\tTimescale
            \tAction\t\t
            A1\tAgree the rota for the\tClerk\tMay 2026
            \tHarbour watch.\t\t
            A. 2\tPaint the signal hut &amp; its door on the 31 st of May.\tClerk\tJune 2026
            Ref\tRecommended Action\tOwner\tTimescale
            A3\tCount the m\u043Eorings in the develop ment.\tClerk\tJuly 2026
            A4\tMap the development.\tClerk\tJuly 2026
            """;

    static Stream<Healed> mendings() {
        return read(Set.of()).healed().stream();
    }

    @Test
    void theSampleHasDamagesOfManyKinds() {
        assertThat(mendings().map(Healed::code).distinct())
                .contains(
                        "wrapped-heading",
                        "leftover-markup",
                        "look-alike-letters",
                        "split-ordinal",
                        "split-reference",
                        "repeated-heading",
                        "row-continued",
                        "split-word");
    }

    @ParameterizedTest
    @MethodSource("mendings")
    void eachIsLeftAsItStoodAndTheWordsAreAllThere(Healed mending) {
        var draft = read(Set.of(mending.damage()));
        assertThat(draft.healed()).extracting(Healed::damage).doesNotContain(mending.damage());
        assertThat(words(draft)).contains("moorings".substring(2), "watch", "door", "Map");
    }

    @Test
    void theWordsOfADamageThatIsLeftAreThoseOfTheDocument() {
        var ordinal = mendings()
                .filter(one -> one.code().equals("split-ordinal"))
                .findFirst()
                .orElseThrow();
        assertThat(words(read(Set.of(ordinal.damage())))).contains("31 st of May");
        assertThat(words(read(Set.of()))).contains("31st of May");
    }

    @Test
    void aDamageThatIsNotThereChangesNothing() {
        assertThat(read(Set.of(new Damage("split-word", "sub urb", List.of())))).isEqualTo(read(Set.of()));
    }

    private static String words(Draft draft) {
        var words = new StringBuilder();
        draft.commitments()
                .forEach(commitment -> words.append(commitment.text()).append('\n'));
        draft.unplaced().forEach(unplaced -> words.append(unplaced.text()).append('\n'));
        return words.toString();
    }

    private static Draft read(Set<Damage> left) {
        var options = Intake.Options.asOf(DAY).leaving(left);
        var reading = Intake.read(DAMAGED.getBytes(StandardCharsets.UTF_8), "actions.txt", options);
        return ((Reading.Read) reading).draft();
    }
}
