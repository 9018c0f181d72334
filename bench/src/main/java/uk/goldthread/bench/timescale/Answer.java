package uk.goldthread.bench.timescale;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The first and the last day as a line of "earliest TAB latest", empty where there is none. */
record Answer(String earliest, String latest) {

    static Answer of(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return new Answer(Objects.toString(earliest, ""), Objects.toString(latest, ""));
    }

    static Answer ofLine(String line) {
        String[] days = line.split("\t", -1);
        return new Answer(days[0], days.length > 1 ? days[1] : "");
    }

    boolean isGiven() {
        return !earliest.isEmpty() || !latest.isEmpty();
    }
}
