package uk.goldthread.register.intake;

import java.time.Duration;

/**
 * What looking into somebody's PDF may take when a page of it is shown; a page that takes more has no picture, and its words
 * stand alone.
 *
 * @param time from the start of the program that draws; a page full of drawings takes two seconds of it
 * @param megabytes of that program's memory; a page scanned at 600 dots an inch takes some 300
 * @param finding of the processor, for finding where words stand on the pages of one commitment; all of its page was there in
 *     half a second on a busy machine
 * @param atOnce pages drawn at the same time, of all people, and as many files looked into; further ones wait as long as one
 *     may take
 */
record DrawingLimits(Duration time, int megabytes, Duration finding, int atOnce) {

    static DrawingLimits standard() {
        return new DrawingLimits(Duration.ofSeconds(20), 512, Duration.ofSeconds(5), 2);
    }
}
