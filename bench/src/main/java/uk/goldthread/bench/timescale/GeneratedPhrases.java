package uk.goldthread.bench.timescale;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Phrases in the forms of action plans, all different, the same in every run. */
final class GeneratedPhrases {

    private static final long SEED = 2009;
    private static final List<String> BEFORE = List.of(
            "",
            "by ",
            "By ",
            "end of ",
            "from ",
            "until ",
            "Due ",
            "Target date: ",
            "early ",
            "mid ",
            "late ",
            "Completed ",
            "Review ",
            "in ",
            "before ",
            "originally ",
            "no later than ");
    private static final List<String> AFTER = List.of(
            "",
            "",
            "",
            " onwards",
            " (TBC)",
            " and ongoing",
            " then annually",
            " at the latest",
            ".",
            " - completed",
            " (agreed by Cabinet)",
            ", reviewed quarterly",
            " subject to funding");

    private static final List<Function<Random, String>> DATES = List.of(
            random -> day(random) + " " + month(random) + " " + year(random),
            random -> month(random) + " " + year(random),
            random -> day(random) + "/" + number(random, 12) + "/" + year(random),
            random -> "Q" + number(random, 4) + " " + splitYear(random),
            GeneratedPhrases::splitYear,
            random -> "Autumn " + year(random),
            random -> month(random) + " " + year(random) + ", revised to " + month(random) + " " + year(random),
            random -> month(random) + " " + year(random) + " - " + month(random) + " " + year(random),
            random -> day(random) + " " + month(random),
            random -> "within " + number(random, 60) + " working days of " + day(random) + " " + month(random) + " "
                    + year(random),
            random -> month(random) + "/" + month(random) + " " + year(random),
            random -> number(random, 36) + " months after " + day(random) + " " + month(random) + " " + year(random));

    private GeneratedPhrases() {}

    static List<Phrase> of(int count, LocalDate reference) {
        Random random = new Random(SEED);
        Set<String> texts = new LinkedHashSet<>();
        while (texts.size() < count) {
            texts.add(pick(BEFORE, random) + pick(DATES, random).apply(random) + pick(AFTER, random));
        }
        List<Phrase> phrases = new ArrayList<>(count);
        texts.forEach(text -> phrases.add(new Phrase(text, reference)));
        return phrases;
    }

    private static String day(Random random) {
        int day = number(random, 28);
        return random.nextBoolean() ? String.valueOf(day) : day + (day % 10 == 1 && day != 11 ? "st" : "th");
    }

    private static String month(Random random) {
        TextStyle style = random.nextInt(3) == 0 ? TextStyle.SHORT : TextStyle.FULL;
        return Month.of(number(random, 12)).getDisplayName(style, Locale.UK);
    }

    private static String year(Random random) {
        return String.valueOf(1990 + random.nextInt(60));
    }

    private static String splitYear(Random random) {
        int year = 1990 + random.nextInt(60);
        return "%d/%02d".formatted(year, (year + 1) % 100);
    }

    private static int number(Random random, int most) {
        return 1 + random.nextInt(most);
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
