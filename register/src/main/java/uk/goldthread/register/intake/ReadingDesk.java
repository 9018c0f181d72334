package uk.goldthread.register.intake;

import jakarta.annotation.PreDestroy;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The threads on which uploads are read while the pages are served. */
@Component
class ReadingDesk {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingDesk.class);

    /** Two documents of the largest kind fit the memory that a small server gives the program. */
    private static final int READERS = 2;

    /** How often unfinished readings of this node's past, and of others, are looked for. */
    private static final int SECONDS_BETWEEN_ROUNDS = 30;

    private final ReadingJob job;
    private final ScheduledExecutorService readers = Executors.newScheduledThreadPool(
            READERS, Thread.ofPlatform().daemon().name("reading-desk-", 1).factory());

    ReadingDesk(ReadingJob job) {
        this.job = job;
    }

    /** Has that import read; the answer is done when it is. */
    Future<?> read(UUID id) {
        return readers.submit(() -> job.read(id));
    }

    @EventListener(WebServerInitializedEvent.class)
    void open() {
        readers.scheduleWithFixedDelay(this::round, 0, SECONDS_BETWEEN_ROUNDS, TimeUnit.SECONDS);
    }

    /** A round that fails must not be the last. */
    private void round() {
        try {
            job.readWaiting();
        } catch (RuntimeException failure) {
            LOG.warn("a round of readings failed", failure);
        }
    }

    @PreDestroy
    void close() {
        readers.shutdownNow();
    }
}
