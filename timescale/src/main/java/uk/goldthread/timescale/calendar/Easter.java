package uk.goldthread.timescale.calendar;

import java.time.LocalDate;

/** Easter Sunday, from which the other movable feasts are counted. */
public final class Easter {

    private Easter() {}

    /** Easter Sunday of the Gregorian calendar, by the method of Butcher's Ecclesiastical Calendar (1876). */
    public static LocalDate sunday(int year) {
        int century = year / 100;
        int ofCentury = year % 100;
        int moon = (19 * (year % 19) + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7;
        int correction = (year % 19 + 11 * moon + 22 * weekday) / 451;
        int day = moon + weekday - 7 * correction + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
