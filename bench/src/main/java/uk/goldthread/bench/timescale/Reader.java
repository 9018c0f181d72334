package uk.goldthread.bench.timescale;

import java.io.IOException;
import java.util.List;

/** One reader of words about time. */
interface Reader {

    String name();

    /** What it makes of each phrase. */
    List<Answer> read(List<Phrase> phrases) throws IOException, InterruptedException;

    /** Phrases a second of the processor, on one thread: the fastest of five rounds of so many seconds, after two as long of warming up. */
    double phrasesPerSecond(List<Phrase> phrases, int seconds) throws IOException, InterruptedException;
}
