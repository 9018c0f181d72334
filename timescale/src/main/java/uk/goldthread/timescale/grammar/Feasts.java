package uk.goldthread.timescale.grammar;

import java.time.LocalDate;
import uk.goldthread.timescale.Kind;

/** {@code by Easter 2014}, {@code Christmas}. */
final class Feasts {

    private Feasts() {}

    static int read(Scan scan, int at) {
        Period period = new Period(Unit.FEAST, Kind.DAY, scan.value(at));
        int end = Years.after(scan, at + 1, period);
        scan.add(period, at, end);
        return end;
    }

    static LocalDate day(int feast, int year) {
        return switch (feast) {
            case 1 -> easter(year);
            case 2 -> LocalDate.of(year, 12, 25);
            case 3 -> easter(year).minusDays(2);
            case 4 -> easter(year).plusDays(1);
            case 5 -> LocalDate.of(year, 12, 26);
            case 6 -> LocalDate.of(year, 12, 31);
            default -> LocalDate.of(year, 1, 1);
        };
    }

    /** Easter Sunday of the Gregorian calendar, by the method that Butcher's Ecclesiastical Calendar gives (1876). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
