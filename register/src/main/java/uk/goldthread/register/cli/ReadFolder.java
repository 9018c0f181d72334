package uk.goldthread.register.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import uk.goldthread.register.Refused;

/**
 * Reads many documents into a folder, one file each, on all processors. What is there already is not read again, so that
 * a run that was broken off goes on where it was; a document that cannot be read stops no other.
 */
final class ReadFolder {
    private static final int SECONDS_BETWEEN_LINES = 5;

    private final Path folder;
    private final String extension;
    private final Function<Path, Optional<String>> read;
    private final BiConsumer<Path, String> refuse;

    /** The documents by the file that is written of each. */
    private final Map<Path, Path> documents = new TreeMap<>();

    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger there = new AtomicInteger();

    private ReadFolder(
            Path folder, String extension, Function<Path, Optional<String>> read, BiConsumer<Path, String> refuse) {
        this.folder = folder;
        this.extension = extension;
        this.read = read;
        this.refuse = refuse;
    }

    /**
     * @param extension of what is written
     * @param files documents, and folders of them
     * @param read what is written of a document, empty where it was refused
     * @param refuse says why a document is not read
     */
    static ReadFolder into(
            Path folder,
            String extension,
            List<Path> files,
            Function<Path, Optional<String>> read,
            BiConsumer<Path, String> refuse)
            throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder))
            throw new Refused(folder + " is a file. Say with --out the folder into which the drafts are to go.");
        Files.createDirectories(folder);
        var reading = new ReadFolder(folder, extension, read, refuse);
        for (var file : files) reading.find(file);
        return reading;
    }

    private void find(Path given) throws IOException {
        if (!Files.isDirectory(given)) {
            add(given, given.getFileName());
            return;
        }
        Files.walkFileTree(given, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isWritten(file, given)) add(file, given.relativize(file));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException closed) {
                refuse.accept(file, "There is no such file, or it may not be read.");
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** What an earlier run wrote, where the drafts go into the folder of the documents. */
    private boolean isWritten(Path file, Path documents) {
        var into = folder.toAbsolutePath().normalize();
        var whole = file.toAbsolutePath().normalize();
        if (!whole.startsWith(into)) return false;
        var name = into.relativize(whole).toString().replaceFirst("\\.part$", "");
        return name.endsWith(extension)
                && Files.exists(documents.resolve(name.substring(0, name.length() - extension.length())));
    }

    private void add(Path file, Path name) {
        var earlier = documents.putIfAbsent(folder.resolve(name + extension), file);
        if (earlier != null && !earlier.equals(file))
            refuse.accept(
                    file, "It would be written where that of %s is. Name another folder for it.".formatted(earlier));
    }

    /** Tells now and then how far it is. */
    void read(PrintWriter told) {
        var readers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        documents.forEach((target, document) -> readers.submit(() -> {
            readInto(target, document);
            done.incrementAndGet();
        }));
        readers.shutdown();
        try {
            while (!readers.awaitTermination(SECONDS_BETWEEN_LINES, TimeUnit.SECONDS)) tell(told);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        tell(told);
    }

    private void tell(PrintWriter told) {
        told.printf(
                "goldthread: %,d of %,d documents done: %,d read, %,d there already, %,d refused%n",
                done.get(), documents.size(), written.get(), there.get(), done.get() - written.get() - there.get());
        told.flush();
    }

    private void readInto(Path target, Path document) {
        if (Files.exists(target)) {
            there.incrementAndGet();
            return;
        }
        try {
            var output = read.apply(document);
            if (output.isEmpty()) return;
            write(target, output.get());
            written.incrementAndGet();
        } catch (IOException full) {
            refuse.accept(document, "What was read cannot be written: " + full.getMessage());
        } catch (RuntimeException fault) {
            refuse.accept(document, "This is a fault in Goldthread, please report it with this line: " + fault);
        }
    }

    /** Written beside and then moved, so that what is there is whole. */
    private static void write(Path target, String output) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        var part = target.resolveSibling(target.getFileName() + ".part");
        Files.writeString(part, output + "\n");
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
