package uk.goldthread.register.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldthreadTest {

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItself(String command) {
        Said said = Said.by(command, "--help");
        assertThat(said.code()).isZero();
        assertThat(said.out()).startsWith("Usage: goldthread " + command);
        assertThat(said.errors()).isEmpty();
    }

    @Test
    void whatIsWrongIsOneSentenceOnStandardError() {
        for (String[] wrong : new String[][] {
            {},
            {"dance"},
            {"serve", "--port", "many"},
            {"serve", "--trusted-proxy", "proxy.example.org"},
            {"serve", "--database-url", "mysql://localhost/x"}
        }) {
            Said said = Said.by(wrong);
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.out()).isEmpty();
            assertThat(said.errors().lines()).singleElement().asString().startsWith("goldthread: ");
        }
    }

    @Test
    void aPasswordInAnAddressIsNotRepeated() {
        assertThat(Said.by("serve", "--database-url", "postgresql://name:s3cret@")
                        .errors())
                .doesNotContain("s3cret");
    }

    static Stream<String> commands() {
        return Goldthread.commandLine().getSubcommands().keySet().stream();
    }
}
