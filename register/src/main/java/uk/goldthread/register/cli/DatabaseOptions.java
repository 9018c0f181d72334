package uk.goldthread.register.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import uk.goldthread.register.Application;
import uk.goldthread.register.RunningApplication;
import uk.goldthread.register.database.Database;

/** Which database a command works on: mix it in and open it in a try. */
public final class DatabaseOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "the folder of the application's own PostgreSQL (default: ./data)")
    private Path data;

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            defaultValue = "${env:GOLDTHREAD_DATABASE_URL}",
            description = {
                "a PostgreSQL server to use instead: postgresql://name:password@host/database.",
                "Given in the environment as GOLDTHREAD_DATABASE_URL, the password is in no list of processes."
            })
    private @Nullable String url;

    /** The database, opened: the caller closes it. */
    public Database open() {
        return url == null ? Database.own(data) : Database.at(url);
    }

    /** The application without its pages over that database: the caller closes it. */
    public RunningApplication application() {
        return Application.withoutWeb(open());
    }
}
