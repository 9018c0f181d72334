package uk.goldthread.register.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.goldthread.register.Refused;
import uk.goldthread.register.backup.Restoration;
import uk.goldthread.register.backup.Restoration.Restored;
import uk.goldthread.register.layout.Counted;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.organisations.Organisations;

/** Puts a backup into an empty database. */
@Command(
        name = "restore",
        description =
                "Puts a backup into an empty database, checks that all of it arrived, and prints each register's count of entries and head.",
        mixinStandardHelpOptions = true,
        footer = Goldthread.EXIT_CODES)
final class RestoreCommand implements Callable<Integer> {

    @Mixin
    private DatabaseOptions options;

    @Parameters(paramLabel = "FILE", description = "a file that `goldthread backup` wrote")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file)) throw new Refused("The file " + file + " is not there or cannot be read.");
        var restored = restored();
        deriveAnew();
        say(restored);
        return 0;
    }

    private Restored restored() throws IOException {
        try (var database = options.open()) {
            return new Restoration(database).read(file);
        }
    }

    private void say(Restored restored) {
        var out = spec.commandLine().getOut();
        var registers = Counted.of(restored.chains().size(), "register");
        out.printf("restored: %s in %s%n", registers, Counted.of(restored.rows(), "row"));
        restored.chains().forEach(chain -> out.println(chain.words()));
        out.flush();
    }

    /** What pages show is derived from the entries, whose chains were walked: that of the backup is not believed. */
    private void deriveAnew() {
        try (var application = options.application()) {
            var ledger = application.the(Ledger.class);
            for (var register : application.the(Organisations.class).registers()) ledger.rebuild(register.id());
        }
    }
}
