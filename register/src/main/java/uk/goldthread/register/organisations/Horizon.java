package uk.goldthread.register.organisations;

import org.jspecify.annotations.Nullable;

/**
 * How many days ahead a page looks: what was typed, or 30.
 *
 * @param wrong what is wrong with what was typed
 */
public record Horizon(int days, String typed, @Nullable String wrong) {
    static final String FIELD = "days";
    static final int DEFAULT = 30, MOST = 366;

    static Horizon read(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return new Horizon(DEFAULT, String.valueOf(DEFAULT), null);
        var number = typed.strip();
        if (number.matches("\\d{1,3}") && Integer.parseInt(number) >= 1 && Integer.parseInt(number) <= MOST)
            return new Horizon(Integer.parseInt(number), number, null);
        return new Horizon(DEFAULT, number, "Enter a number of days from 1 to " + MOST + ".");
    }
}
