package uk.goldthread.register.intake;

import java.time.Duration;

/**
 * What drawing a page of somebody's PDF may take; a page that takes more has no picture, and its words stand alone.
 *
 * @param time from the start of the program that draws; a page full of drawings takes two seconds of it
 * @param megabytes of that program's memory; a page scanned at 600 dots an inch takes some 300
 * @param atOnce pages drawn at the same time, of all people; further ones wait as long as one may take
 */
record DrawingLimits(Duration time, int megabytes, int atOnce) {

    static DrawingLimits standard() {
        return new DrawingLimits(Duration.ofSeconds(20), 512, 2);
    }
}
