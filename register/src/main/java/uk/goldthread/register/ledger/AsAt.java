package uk.goldthread.register.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A point on both axes: how things stood on a day, as it was known at an instant. */
public record AsAt(LocalDate day, Instant known) {

    /** The zone in which days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** How things stand now, as it is known now. */
    public static AsAt now(Instant now) {
        return new AsAt(dayOf(now), now);
    }

    /** The day in London at that instant. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The last instant of a day in London that the ledger can tell from the next day's first: what was known by its end. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant().minusNanos(1000);
    }
}
