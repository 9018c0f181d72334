package uk.goldthread.bench.timescale;

import java.io.IOException;
import java.util.List;

/** One reader of words about time. */
interface Reader {

    String name();

    /** What it makes of each phrase. */
    List<Answer> read(List<Phrase> phrases) throws IOException, InterruptedException;

    /** Phrases a second, on one thread, after half as long of warming up. */
    double phrasesPerSecond(List<Phrase> phrases, int seconds) throws IOException, InterruptedException;
}
