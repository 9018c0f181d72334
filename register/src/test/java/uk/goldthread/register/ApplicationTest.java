package uk.goldthread.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ApplicationTest {

    @Test
    void whatNeverStartsDoesNotKeepTheProgramFromEnding() {
        var started = new CompletableFuture<RunningApplication>();
        Application.close(started, Duration.ofMillis(1));
        assertThat(started).isCompletedExceptionally();
    }
}
