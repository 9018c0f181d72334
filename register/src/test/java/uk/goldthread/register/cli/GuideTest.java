package uk.goldthread.register.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide has people type is what Goldthread understands. */
class GuideTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Path GUIDE = HOME.resolve("docs/guide");
    private static final Path ANALYZER = Path.of("/usr/bin/systemd-analyze");
    private static final Pattern COMMAND = Pattern.compile("(?m)^    .*?(?:\\./|/)goldthread ([a-z]+ ?.*)$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");
    private static final Pattern UNIT = Pattern.compile("(?ms)^    \\[Unit\\]$.*?^    WantedBy=.*?$");

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandIsUnderstood(String command) {
        assertThatCode(() -> Goldthread.commandLine().parseArgs(words(command))).doesNotThrowAnyException();
    }

    static Stream<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        try (var pages = Files.list(GUIDE)) {
            for (Path page : pages.sorted().toList())
                COMMAND.matcher(Files.readString(page)).results().forEach(found -> commands.add(found.group(1)));
        }
        return commands.stream();
    }

    @Test
    void systemdUnderstandsTheUnit(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(ANALYZER), "systemd is not installed: apt-get install systemd.");
        var found = UNIT.matcher(Files.readString(GUIDE.resolve("installing.md")));
        assertThat(found.find()).isTrue();
        var unit = found.group()
                .indent(-4)
                .replace("/home/goldthread/goldthread", HOME.toString())
                .replace("User=goldthread", "User=root");
        var file = Files.writeString(folder.resolve("goldthread.service"), unit);
        var verify = new ProcessBuilder(ANALYZER.toString(), "verify", file.toString())
                .redirectErrorStream(true)
                .start();
        var said = verify.inputReader().lines().filter(line -> line.contains("goldthread.service"));
        assertThat(said).isEmpty();
        assertThat(verify.waitFor()).isZero();
    }

    private static String[] words(String command) {
        return WORD.matcher(command.replaceFirst(" [|<>].*", ""))
                .results()
                .map(word -> word.group(1) == null ? word.group() : word.group(1))
                .toArray(String[]::new);
    }
}
