package uk.goldthread.register.database;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** A PostgreSQL database that may be used until it is closed. */
public interface Database extends AutoCloseable {

    /** The address for JDBC, without name and password. */
    String url();

    /** The owner of the tables: name and password where they are known. */
    Properties login();

    /** As whom the application works once the tables are up to date: as nobody who could change the past. */
    default Properties applicationLogin() {
        return ApplicationRole.of(login()).login();
    }

    /** Where a copy is kept before a newer version changes the tables; nowhere where somebody else looks after the server. */
    default Optional<Path> copies() {
        return Optional.empty();
    }

    @Override
    void close();

    /** Opens the application's own PostgreSQL in a folder: joins the server that runs there, else starts one. */
    static Database own(Path data) {
        return OwnPostgres.open(data);
    }

    /** A database on somebody's server, by a JDBC or a plain {@code postgresql://} address. */
    static Database at(String address) {
        return OtherDatabase.at(address);
    }
}
