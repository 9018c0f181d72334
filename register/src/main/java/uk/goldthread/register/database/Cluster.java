package uk.goldthread.register.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import uk.goldthread.register.Refused;

/** PostgreSQL's own files on disk, made by the first start, and the password that opens them. */
record Cluster(Path files, String password) {

    static final String OWNER = "goldthread";

    /** The files under a data folder; made if there are none. */
    static Cluster in(Path data, Binaries binaries) throws IOException {
        Path files = data.resolve("postgres");
        Path password = data.resolve("postgres.password");
        if (Files.notExists(files)) {
            writePassword(password);
            initialise(files, password, binaries);
        }
        refuseAnotherVersion(files);
        return new Cluster(files, read(password));
    }

    /** Makes the files beside their place and then renames: a start that was cut off leaves nothing half-made. */
    private static void initialise(Path files, Path password, Binaries binaries) throws IOException {
        Path making = files.resolveSibling("making-" + UUID.randomUUID());
        Programs.run(List.of(
                binaries.program("initdb"),
                "--pgdata=" + making,
                "--username=" + OWNER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--data-checksums"));
        Files.move(making, files, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void writePassword(Path file) throws IOException {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(secret));
    }

    private static String read(Path password) throws IOException {
        if (Files.notExists(password)) {
            throw new Refused("The file %s is missing, and without it the database beside it cannot be opened; "
                            .formatted(password)
                    + "put it back from where it was copied.");
        }
        return Files.readString(password).strip();
    }

    private static void refuseAnotherVersion(Path files) throws IOException {
        Path version = files.resolve("PG_VERSION");
        String found = Files.exists(version) ? Files.readString(version).strip() : "nothing that can be read";
        if (!found.equals(Binaries.MAJOR)) {
            throw new Refused(("The database in %s is of PostgreSQL %s, and this version of Goldthread brings "
                            + "PostgreSQL %s: open it with the version of Goldthread that made it, back it up there "
                            + "and restore the backup here.")
                    .formatted(files, found, Binaries.MAJOR));
        }
    }
}
