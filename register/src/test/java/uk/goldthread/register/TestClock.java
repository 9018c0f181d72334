package uk.goldthread.register;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The clock of a test: it ticks, from whichever day the test chooses. */
public final class TestClock implements InstantSource {

    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    /** Noon in London on that day. */
    public void setTo(LocalDate day) {
        setTo(day.atTime(LocalTime.NOON).atZone(ZoneId.of("Europe/London")).toInstant());
    }

    public void setTo(Instant instant) {
        ahead = Duration.between(Instant.now(), instant);
    }

    public void pass(Duration time) {
        ahead = ahead.plus(time);
    }

    /** Back to the real time. */
    void runOn() {
        ahead = Duration.ZERO;
    }
}
