package uk.goldthread.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class PropertiesTest {

    private static final LocalDate FIRST_REFERENCE = LocalDate.of(1999, 1, 1);
    private static final int REFERENCES = 12_000;
    private static final List<String> PIECES = List.of(
            "March",
            "2010",
            "2009/10",
            "Q3",
            "by",
            "end of",
            "early",
            "31",
            "1st",
            "/",
            "-",
            "to",
            "from",
            "until",
            "and",
            "(",
            ")",
            "ongoing",
            "every",
            "annually",
            "within",
            "6",
            "months",
            "of",
            "review",
            "revised to",
            "was",
            "autumn",
            "term",
            "next",
            "year",
            "Cabinet",
            "Friday",
            "31/06/2010",
            "Easter",
            "completed",
            "now",
            ".",
            ",",
            "tbc",
            "mis");

    private static final List<String> REPETITIONS = List.of(
            "weekly on WEEKDAY",
            "every WEEKDAY",
            "ORDINAL WEEKDAY of each month",
            "last WEEKDAY of every month",
            "ORDINAL of each month",
            "monthly (ORDINAL WEEKDAY)",
            "end of each month",
            "annually in MONTH",
            "ORDINAL MONTH each year",
            "end of MONTH every year");

    @Test
    void randomTextNeverThrowsAndKeepsItsWords() {
        qt().forAll(strings().basicMultilingualPlaneAlphabet().ofLengthBetween(0, 60), references())
                .check((text, reference) ->
                        Timescale.parse(text, reference).text().equals(text));
    }

    @Test
    void anyRowOfWordsAboutTimeIsAnsweredInOrderAndReadsBackFromPlainEnglishAndEdtf() {
        qt().withExamples(5_000).forAll(phrases(), references()).checkAssert(AnyText::holds);
    }

    @Test
    void theNextOccurrenceObeysTheRule() {
        qt().withExamples(2_000).forAll(repetitions(), references()).checkAssert((text, reference) -> {
            Recurring recurring = (Recurring) Timescale.parse(text, reference);
            Days next = recurring.nextOccurrence(reference);
            String rule = recurring.rrule();
            assertThat(next).as(text).isNotNull();
            assertThat(next.last()).as(text).isAfterOrEqualTo(reference);
            assertThat(obeys(rule, next.first()))
                    .as("%s: %s on %s", text, rule, next.first())
                    .isTrue();
            Days after = recurring.nextOccurrence(next.last().plusDays(1));
            assertThat(after.first()).as(text).isAfter(next.last());
        });
    }

    /** Whether the parts of a rule of RFC 5545, section 3.3.10, that limit its days let this one through. */
    private static boolean obeys(String rule, LocalDate day) {
        return Stream.of(rule.split(";")).allMatch(part -> {
            String value = part.substring(part.indexOf('=') + 1);
            return switch (part.substring(0, part.indexOf('='))) {
                case "BYMONTH" -> day.getMonthValue() == Integer.parseInt(value);
                case "BYMONTHDAY" ->
                    day.getDayOfMonth() == (value.equals("-1") ? day.lengthOfMonth() : Integer.parseInt(value));
                case "BYDAY" -> isWeekday(value, day);
                default -> true;
            };
        });
    }

    private static boolean isWeekday(String value, LocalDate day) {
        String ordinal = value.substring(0, value.length() - 2);
        boolean last = day.plusWeeks(1).getMonth() != day.getMonth();
        String which = String.valueOf((day.getDayOfMonth() - 1) / 7 + 1);
        return value.endsWith(day.getDayOfWeek().name().substring(0, 2))
                && (ordinal.isEmpty() || (ordinal.equals("-1") ? last : ordinal.equals(which)));
    }

    private static Gen<String> repetitions() {
        return integers()
                .between(0, REPETITIONS.size() - 1)
                .zip(
                        integers().between(1, 4),
                        integers().between(1, 7),
                        (which, ordinal, weekday) -> REPETITIONS
                                .get(which)
                                .replace(
                                        "ORDINAL",
                                        ordinal
                                                + (ordinal == 1
                                                        ? "st"
                                                        : ordinal == 2 ? "nd" : ordinal == 3 ? "rd" : "th"))
                                .replace("WEEKDAY", DayOfWeek.of(weekday).getDisplayName(TextStyle.FULL, Locale.UK))
                                .replace(
                                        "MONTH",
                                        Month.of(weekday + ordinal).getDisplayName(TextStyle.FULL, Locale.UK)));
    }

    @Test
    void shiftingTheReferenceByAYearShiftsWhatIsRelative() {
        List<String> relative = List.of(
                "next month",
                "this year",
                "by the end of next year",
                "in 18 months time",
                "over the next two years",
                "by the end of the financial year",
                "later this year",
                "end of this month",
                "March",
                "Q3",
                "by the end of the summer",
                "within two weeks",
                "within 28 days");
        qt().forAll(integers().between(0, relative.size() - 1), integers().between(0, 300))
                .checkAssert((which, day) -> {
                    LocalDate reference = LocalDate.of(2009, 3, 1).plusDays(day);
                    Timescale now = Timescale.parse(relative.get(which), reference);
                    Timescale later = Timescale.parse(relative.get(which), reference.plusYears(1));
                    assertThat(withoutLeapDay(later.earliest()))
                            .as(relative.get(which))
                            .isEqualTo(now.earliest().plusYears(1));
                    assertThat(withoutLeapDay(later.latest()))
                            .as(relative.get(which))
                            .isEqualTo(now.latest().plusYears(1));
                });
    }

    /** The last day of February 2011 is a year later the 29th, which no day of 2011 is a year before. */
    private static LocalDate withoutLeapDay(LocalDate day) {
        return day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == 29 ? day.minusDays(1) : day;
    }

    private static Gen<LocalDate> references() {
        return integers().between(0, REFERENCES).map(FIRST_REFERENCE::plusDays);
    }

    private static Gen<String> phrases() {
        return lists().of(integers().between(0, PIECES.size() - 1))
                .ofSizeBetween(1, 7)
                .map(picks -> String.join(" ", picks.stream().map(PIECES::get).toList()));
    }
}
