package uk.goldthread.timescale;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Edtf} writes: a day, a month, a year, a season or quarter, or an interval of them, open with "..". */
final class EdtfReader {

    private static final String OPEN = "..";

    private EdtfReader() {}

    static Days read(String edtf) {
        try {
            int slash = edtf.indexOf('/');
            if (slash < 0) {
                return single(edtf);
            }
            return new Days(
                    bound(edtf.substring(0, slash)).startInclusive(),
                    bound(edtf.substring(slash + 1)).endExclusive());
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("\"" + edtf + "\" is no date in EDTF", e);
        }
    }

    private static Days bound(String part) {
        return part.equals(OPEN) ? new Days(null, null) : single(part);
    }

    private static Days single(String part) {
        return switch (part.length()) {
            case 4 -> months(LocalDate.of(Integer.parseInt(part), 1, 1), 12);
            case 7 -> ofYear(Integer.parseInt(part.substring(0, 4)), Integer.parseInt(part.substring(5)));
            default -> day(LocalDate.parse(part));
        };
    }

    /** Months are 01 to 12, seasons 21 to 24, quarters 33 to 36. */
    private static Days ofYear(int year, int number) {
        if (number >= 33 && number <= 36) {
            return months(LocalDate.of(year, (number - 33) * 3 + 1, 1), 3);
        }
        if (number >= 21 && number <= 24) {
            return months(LocalDate.of(year, (number - 20) * 3, 1), 3);
        }
        return months(YearMonth.of(year, number).atDay(1), 1);
    }

    private static Days months(LocalDate first, int count) {
        return new Days(first, first.plusMonths(count));
    }

    private static Days day(@Nullable LocalDate day) {
        return Days.ofClosed(day, day);
    }
}
