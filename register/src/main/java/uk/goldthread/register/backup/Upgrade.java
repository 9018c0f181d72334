package uk.goldthread.register.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import uk.goldthread.register.Refused;
import uk.goldthread.register.database.Database;
import uk.goldthread.register.database.Schema;

/** Brings a database up to this version; of what an older one left in a data folder a backup is kept beside it first. */
public record Upgrade(Database database) {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss'.backup'").withZone(ZoneOffset.UTC);

    /** Does nothing where the database is of this version already. */
    public void run(Instant now) {
        if (database.copies().isPresent() && Schema.isBehind(database))
            keep(database.copies().get().resolve(NAME.format(now)), now);
        Schema.migrate(database);
    }

    private void keep(Path copy, Instant now) {
        try {
            Files.createDirectories(copy.getParent());
            new Backup(database).write(copy, now);
        } catch (IOException | SQLException failure) {
            throw new Refused(
                    "The data is of an older version, and the copy that is kept of it before it is changed could not be "
                            + "written to %s: %s. Nothing was changed.".formatted(copy, failure.getMessage()),
                    failure);
        }
    }
}
