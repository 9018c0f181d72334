package uk.goldthread.register.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldthreadTest {

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItself(String command) {
        Said said = run(command, "--help");
        assertThat(said.code()).isZero();
        assertThat(said.out()).startsWith("Usage: goldthread " + command);
        assertThat(said.errors()).isEmpty();
    }

    @Test
    void whatIsWrongIsOneSentenceOnStandardError() {
        for (String[] wrong : new String[][] {
            {}, {"dance"}, {"serve", "--port", "many"}, {"serve", "--database-url", "mysql://localhost/x"}
        }) {
            Said said = run(wrong);
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.out()).isEmpty();
            assertThat(said.errors().lines()).singleElement().asString().startsWith("goldthread: ");
        }
    }

    @Test
    void aPasswordInAnAddressIsNotRepeated() {
        assertThat(run("serve", "--database-url", "postgresql://name:s3cret@").errors())
                .doesNotContain("s3cret");
    }

    static Stream<String> commands() {
        return Goldthread.commandLine().getSubcommands().keySet().stream();
    }

    private static Said run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter errors = new StringWriter();
        int code = Goldthread.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(errors))
                .execute(arguments);
        return new Said(code, out.toString(), errors.toString());
    }

    private record Said(int code, String out, String errors) {}
}
