package uk.goldthread.register;

import java.util.ArrayList;
import java.util.List;

/** A program on the classes of this test run, as a process of its own that can be stopped and killed. */
public final class ChildJvm {

    private ChildJvm() {}

    /** It starts quickly, is small, and logs as the product does. */
    public static List<String> command(Class<?> program, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-Dlogging.config=classpath:logback.xml",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(arguments);
        return command;
    }
}
