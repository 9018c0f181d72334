package uk.goldthread.timescale.calendar;

import java.time.LocalDate;
import java.util.Set;

/** Bank holidays given or moved once, by proclamation since 2000. */
final class OneOffDays {

    private OneOffDays() {}

    static void apply(Set<LocalDate> days, int year) {
        switch (year) {
            case 2002 -> {
                move(days, LocalDate.of(2002, 5, 27), LocalDate.of(2002, 6, 4));
                days.add(LocalDate.of(2002, 6, 3));
            }
            case 2011 -> days.add(LocalDate.of(2011, 4, 29));
            case 2012 -> {
                move(days, LocalDate.of(2012, 5, 28), LocalDate.of(2012, 6, 4));
                days.add(LocalDate.of(2012, 6, 5));
            }
            case 2020 -> move(days, LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 8));
            case 2022 -> {
                move(days, LocalDate.of(2022, 5, 30), LocalDate.of(2022, 6, 2));
                days.add(LocalDate.of(2022, 6, 3));
                days.add(LocalDate.of(2022, 9, 19));
            }
            case 2023 -> days.add(LocalDate.of(2023, 5, 8));
            default -> {}
        }
    }

    private static void move(Set<LocalDate> days, LocalDate from, LocalDate to) {
        days.remove(from);
        days.add(to);
    }
}
