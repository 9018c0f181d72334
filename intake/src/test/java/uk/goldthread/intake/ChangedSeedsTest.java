package uk.goldthread.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.Finding;

/**
 * The seeds are examples: with other names, years and headings they read as well. Reading the changed document gives what
 * changing the draft of the document gives.
 */
class ChangedSeedsTest {
    private static final int YEARS = 7;
    private static final Pattern FULL_YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");
    private static final Pattern SHORT_YEAR = Pattern.compile(
            "(?<=(?:Sept|Oct|Dec|Jan) )(\\d\\d)(?!\\d)|(?<=20\\d\\d/)(\\d\\d)(?!\\d)|(?<=2016-)(\\d\\d)(?!\\d)");

    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("West Midlands", "North Marrowdale");
        NAMES.put("West Midland", "North Marrowdale");
        NAMES.put("Bromsgrove", "Wexcombe");
        NAMES.put("Dudley", "Harrowfen");
        NAMES.put("East of England", "South of Marrowdale");
        NAMES.put("Coventry", "Tilbrook");
        NAMES.put("Sustainability", "Stewardship");
        NAMES.put("Sue", "Ann");
        NAMES.put("Bent", "Orde");
        NAMES.put("Sally", "Megan");
        NAMES.put("Giles", "Pryce");
        NAMES.put("Debbie", "Carol");
        NAMES.put("Briggs", "Yeo");
        NAMES.put("Balbir", "Imran");
        NAMES.put("Andrew", "Peter");
        NAMES.put("CF", "KL");
        NAMES.put("FS", "TW");
    }

    private static final Map<String, String> HEADINGS = new LinkedHashMap<>();

    static {
        HEADINGS.put(
                "No.\tAction\tTimescale\tWork Undertaken\tLead Organisation",
                "Ref\tRecommendation\tTarget date\tProgress made\tLead partner");
        HEADINGS.put("Review Recommendations\tWe did:\tWe will do:", "Recommendation\tProgress to date\tNext steps");
        HEADINGS.put("Action\tTimescale\tWho", "Action point\tBy when\tLead officer");
        HEADINGS.put("\tStrengths\t", "\tWhat works well\t");
        HEADINGS.put("\tActions\t", "\tAgreed actions\t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Seeds.REGIONAL_REPORT,
                Seeds.IMPROVEMENT_PLAN,
                Seeds.PROGRESS_APPENDIX,
                Seeds.ACTION_NOTES,
                Seeds.PROGRAMME
            })
    void readsTheSameWithOtherNames(String seed) {
        assertReadsAlike(seed, ChangedSeedsTest::renamed, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Seeds.REGIONAL_REPORT,
                Seeds.IMPROVEMENT_PLAN,
                Seeds.PROGRESS_APPENDIX,
                Seeds.ACTION_NOTES,
                Seeds.PROGRAMME
            })
    void readsTheSameInOtherYears(String seed) {
        assertReadsAlike(seed, ChangedSeedsTest::later, YEARS);
    }

    @ParameterizedTest
    @ValueSource(strings = {Seeds.REGIONAL_REPORT, Seeds.IMPROVEMENT_PLAN, Seeds.PROGRESS_APPENDIX, Seeds.ACTION_NOTES})
    void readsTheSameUnderOtherHeadings(String seed) {
        var changed = Seeds.text(seed);
        for (var heading : HEADINGS.entrySet()) changed = changed.replace(heading.getKey(), heading.getValue());
        assertThat(changed).isNotEqualTo(Seeds.text(seed));
        assertAlike(Seeds.draft(changed, seed), Seeds.read(seed), Function.identity(), 0);
    }

    /** In a sheet the lines of the tables are rows, and the paragraphs rows of one cell. */
    @ParameterizedTest
    @ValueSource(strings = {Seeds.REGIONAL_REPORT, Seeds.IMPROVEMENT_PLAN, Seeds.PROGRESS_APPENDIX, Seeds.ACTION_NOTES})
    void readsTheSameAsDelimitedValues(String seed) {
        assertAlike(Seeds.draft(delimited(Seeds.text(seed)), "seed.csv"), Seeds.read(seed), Function.identity(), 0);
    }

    private static String delimited(String text) {
        return text.lines()
                .map(line -> Arrays.stream(line.split("\t", -1))
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .map(line -> line.equals("\"\"") ? "" : line)
                .collect(Collectors.joining("\n"));
    }

    private static void assertReadsAlike(String seed, Function<String, String> change, int years) {
        var changed = change.apply(Seeds.text(seed));
        assertThat(changed).isNotEqualTo(Seeds.text(seed));
        assertAlike(Seeds.draft(changed, seed), Seeds.read(seed), change, years);
    }

    private static void assertAlike(Draft changed, Draft original, Function<String, String> change, int years) {
        assertThat(changed.commitments())
                .extracting(DraftCommitment::text)
                .isEqualTo(each(original.commitments(), DraftCommitment::text, change));
        assertThat(changed.commitments())
                .extracting(DraftCommitment::reference)
                .isEqualTo(each(original.commitments(), DraftCommitment::reference, change));
        assertThat(changed.commitments())
                .extracting(DraftCommitment::status)
                .isEqualTo(each(original.commitments(), DraftCommitment::status, Function.identity()));
        assertThat(changed.commitments())
                .extracting(c -> String.join("|", c.owners()))
                .isEqualTo(each(original.commitments(), c -> String.join("|", c.owners()), change));
        assertThat(changed.commitments())
                .extracting(ChangedSeedsTest::latest)
                .isEqualTo(original.commitments().stream()
                        .map(c -> later(latest(c), years))
                        .toList());
        assertThat(changed.findings())
                .extracting(Finding::text)
                .isEqualTo(each(original.findings(), Finding::text, change));
        assertThat(changed.meeting() == null).isEqualTo(original.meeting() == null);
        if (changed.meeting() != null)
            assertThat(changed.meeting().items())
                    .hasSameSizeAs(original.meeting().items());
    }

    private static <T> List<@Nullable String> each(
            List<T> things, Function<T, @Nullable String> field, Function<String, String> change) {
        return things.stream()
                .map(field)
                .map(text -> text == null ? null : change.apply(text))
                .toList();
    }

    private static @Nullable LocalDate latest(DraftCommitment commitment) {
        return commitment.timescale() == null ? null : commitment.timescale().latest();
    }

    private static @Nullable LocalDate later(@Nullable LocalDate day, int years) {
        return day == null ? null : day.plusYears(years);
    }

    private static String renamed(String text) {
        var renamed = text;
        for (var name : NAMES.entrySet())
            renamed = renamed.replaceAll("(?<!\\p{L})" + name.getKey() + "(?!\\p{L})", name.getValue());
        return renamed;
    }

    private static String later(String text) {
        var full = FULL_YEAR.matcher(text).replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) + YEARS));
        return SHORT_YEAR.matcher(full).replaceAll(year -> "%02d".formatted(Integer.parseInt(year.group()) + YEARS));
    }
}
