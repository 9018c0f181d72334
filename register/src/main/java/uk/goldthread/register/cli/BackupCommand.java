package uk.goldthread.register.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.goldthread.register.Refused;
import uk.goldthread.register.access.Audit;
import uk.goldthread.register.access.Audit.Who;
import uk.goldthread.register.access.AuditKind;
import uk.goldthread.register.backup.Backup;
import uk.goldthread.register.database.Database;
import uk.goldthread.register.database.Schema;
import uk.goldthread.register.layout.Counted;

/** Writes everything into one file. */
@Command(
        name = "backup",
        description = "Writes everything into one file, while the application goes on.",
        mixinStandardHelpOptions = true,
        footer = Goldthread.EXIT_CODES)
final class BackupCommand implements Callable<Integer> {

    @Mixin
    private DatabaseOptions options;

    @Parameters(paramLabel = "FILE", description = "the file to write; it must not be there yet")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, SQLException {
        if (Files.exists(file)) throw new Refused("The file " + file + " is there already: name another.");
        if (Files.notExists(file.toAbsolutePath().getParent()))
            throw new Refused("The folder of " + file + " is not there: make it first.");
        try (var database = options.open()) {
            var now = Instant.now();
            if (!Schema.isThere(database))
                throw new Refused("There is nothing to back up: no data was ever kept there.");
            var written = new Backup(database).write(file, now);
            note(database);
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%s holds %s in %s%n",
                            file, Counted.of(written.registers(), "register"), Counted.of(written.rows(), "row"));
            spec.commandLine().getOut().flush();
            return 0;
        }
    }

    /** Data of an older version, which only {@code serve} brings up to this one, may have no audit yet. */
    private static void note(Database database) {
        if (Schema.isBehind(database)) return;
        var connections = new DriverManagerDataSource(database.url(), database.login());
        new Audit(JdbcClient.create(connections), InstantSource.system())
                .note(AuditKind.EXPORT, Who.NOBODY, "A backup of everything", null);
    }
}
