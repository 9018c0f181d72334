package uk.goldthread.bench.timescale;

import java.time.LocalDate;

/** Words about time and the day of the document they stand in. */
record Phrase(String text, LocalDate reference) {

    String line() {
        return text + "\t" + reference;
    }
}
