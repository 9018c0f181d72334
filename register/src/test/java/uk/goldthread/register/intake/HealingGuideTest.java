package uk.goldthread.register.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.goldthread.intake.Intake;
import uk.goldthread.intake.Reading;
import uk.goldthread.intake.draft.Damage;
import uk.goldthread.intake.draft.Healed;

/** The page of the user guide on what is mended, and the damaged sample of which it speaks. */
class HealingGuideTest {
    private static final Path PAGE = Path.of("../docs/guide/healing.md");
    private static final Path SAMPLE = Path.of("../samples/brackmere-museum-plan.txt");
    private static final Pattern ROW =
            Pattern.compile("\\| ([^|]+) \\(`([a-z-]+)`\\) \\| .+ \\| `(.+)` \\| (?:`(.+)`|nothing) \\|");

    /** What a row of the page says happens. */
    private record Shown(String what, String code, String before, String after) {}

    @ParameterizedTest
    @EnumSource
    void everyHealingIsShownAsItHappensOnTheSample(Damage.Kind kind) throws IOException {
        assertThat(shown())
                .filteredOn(shown -> shown.code.equals(kind.code()))
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.what).isEqualTo(Mended.what(kind.code()));
                    assertThat(healed()).anyMatch(healed -> isShown(healed, shown));
                });
    }

    @Test
    void nothingElseIsShown() throws IOException {
        assertThat(shown()).hasSameSizeAs(Damage.Kind.values());
    }

    private static boolean isShown(Healed healed, Shown shown) {
        return healed.code().equals(shown.code)
                && healed.before().equals(shown.before)
                && healed.after().replace("\n", " / ").equals(shown.after);
    }

    private static List<Shown> shown() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> new Shown(
                        row.group(1),
                        row.group(2),
                        row.group(3).replace("\\|", "|"),
                        row.group(4) == null ? "" : row.group(4)))
                .toList();
    }

    private static List<Healed> healed() {
        try {
            var reading = Intake.read(SAMPLE, Intake.Options.asOf(LocalDate.of(2026, 7, 1)));
            return ((Reading.Read) reading).draft().healed();
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
