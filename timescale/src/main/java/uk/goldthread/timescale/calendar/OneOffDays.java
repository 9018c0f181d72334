package uk.goldthread.timescale.calendar;

import java.time.LocalDate;
import java.util.List;

/** Bank holidays given or moved once, by proclamation under section 1 of the Banking and Financial Dealings Act 1971. */
final class OneOffDays {

    private OneOffDays() {}

    static void apply(List<LocalDate> days, int year, Nation nation) {
        switch (year) {
            case 1981 -> days.add(LocalDate.of(1981, 7, 29));
            case 1995 -> move(days, LocalDate.of(1995, 5, 1), LocalDate.of(1995, 5, 8));
            case 1999 -> days.add(LocalDate.of(1999, 12, 31));
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
            case 2026 -> addIn(Nation.SCOTLAND, nation, days, LocalDate.of(2026, 6, 15));
            default -> {}
        }
    }

    private static void addIn(Nation only, Nation nation, List<LocalDate> days, LocalDate day) {
        if (nation == only) {
            days.add(day);
        }
    }

    private static void move(List<LocalDate> days, LocalDate from, LocalDate to) {
        days.remove(from);
        days.add(to);
    }
}
