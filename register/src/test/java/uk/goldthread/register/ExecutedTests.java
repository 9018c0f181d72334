package uk.goldthread.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Counts the tests of each kind that were really executed; {@code goldthread test} fails where a kind has none. */
public final class ExecutedTests implements TestExecutionListener {

    private final Map<String, Integer> counts = new TreeMap<>();

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() && result.getStatus() == Status.SUCCESSFUL) {
            counts.merge(kind(test), 1, Integer::sum);
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        counts.forEach(ExecutedTests::write);
    }

    private static String kind(TestIdentifier test) {
        if (test.getTags().contains(TestTag.create("browser"))) {
            return "browser";
        }
        return test.getTags().contains(TestTag.create("postgres")) ? "postgres" : "unit";
    }

    private static void write(String kind, int count) {
        try {
            Path folder = Files.createDirectories(Path.of("target/executed-tests"));
            Files.writeString(folder.resolve(kind), count + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
