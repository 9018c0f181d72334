package uk.goldthread.register.log;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes of a failure what kind it was and where, each cause below; not what it said, which quotes what people typed. */
public final class WordlessFailure extends ThrowableHandlingConverter {

    /** From the fault up to the page or the command that met it; what is above is the same every time. */
    private static final int FRAMES = 30;

    @Override
    public String convert(ILoggingEvent event) {
        return Stream.iterate(event.getThrowableProxy(), failure -> failure != null, IThrowableProxy::getCause)
                .map(failure -> kind(failure) + "\n" + places(failure))
                .collect(Collectors.joining());
    }

    private static String kind(IThrowableProxy failure) {
        return failure instanceof ThrowableProxy of && of.getThrowable() instanceof SQLException sql
                ? failure.getClassName() + " " + sql.getSQLState()
                : failure.getClassName();
    }

    private static String places(IThrowableProxy failure) {
        var frames = failure.getStackTraceElementProxyArray();
        return Stream.of(frames)
                .limit(Math.min(FRAMES, frames.length - failure.getCommonFrames()))
                .map(frame -> "    " + frame.getSTEAsString() + "\n")
                .collect(Collectors.joining());
    }
}
