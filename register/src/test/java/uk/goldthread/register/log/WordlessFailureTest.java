package uk.goldthread.register.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class WordlessFailureTest {

    @Test
    void saysWhatAndWhereAndNotWhatItSaid() {
        var cause = new SQLException("Key (name)=(Linnet Orme) already exists.", "23505");
        assertThat(written(new IllegalStateException("cannot record Linnet Orme", cause)))
                .contains(
                        "java.lang.IllegalStateException\n    at " + getClass().getName())
                .contains("java.sql.SQLException 23505\n")
                .doesNotContain("Linnet");
    }

    @Test
    void aLineWithoutAFailureStaysOne() {
        assertThat(written(null)).isEmpty();
    }

    private static String written(Throwable failure) {
        var logger = new LoggerContext().getLogger("test");
        return new WordlessFailure().convert(new LoggingEvent("", logger, Level.ERROR, "failed", failure, null));
    }
}
