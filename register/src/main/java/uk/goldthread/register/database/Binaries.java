package uk.goldthread.register.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import uk.goldthread.register.Refused;

/** PostgreSQL's programs, unpacked once into a folder. */
record Binaries(Path folder) {

    /** The major version; a data folder is bound to it. */
    static final String MAJOR = "18";

    private static final String VERSION = MAJOR + ".6";

    /** The programs under the given folder, unpacked there by the first who asks. */
    static Binaries in(Path parent) throws IOException {
        Path folder = parent.resolve("postgres-programs-" + VERSION);
        if (Files.notExists(folder)) {
            unpack(folder);
        }
        return new Binaries(folder);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    /** Unpacks beside the folder and then renames, so that nobody ever meets half of it. */
    private static void unpack(Path folder) throws IOException {
        Path unpacked = folder.resolveSibling("unpacking-" + UUID.randomUUID());
        try (InputStream packed = archive();
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(entry, tar, unpacked.resolve(entry.getName()).normalize());
            }
        }
        Files.move(unpacked, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static InputStream archive() {
        String machine = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
        InputStream packed = Binaries.class.getResourceAsStream("/postgres-linux-" + machine + ".txz");
        if (packed == null) {
            throw new Refused("Goldthread brings PostgreSQL for Linux on 64-bit Intel and AMD processors only; "
                    + "here, give the address of a PostgreSQL server with --database-url.");
        }
        return packed;
    }

    private static void place(TarArchiveEntry entry, TarArchiveInputStream content, Path at) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(at);
            return;
        }
        Files.createDirectories(at.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(at, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, at);
            boolean runs = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(at, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
