package uk.goldthread.intake.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The named parts of a zip container, unpacked only as they are asked for and never beyond the limits. */
final class Container implements AutoCloseable {

    /** A part smaller than this may be as repetitive as it likes. */
    private static final long HARMLESS = 1L << 20;

    private final ZipFile zip;
    private final Tree tree;
    private long expanded;

    private Container(ZipFile zip, Tree tree) {
        this.zip = zip;
        this.tree = tree;
    }

    static Container open(byte[] bytes, Tree tree) {
        try {
            var container = new Container(ZipFile.builder().setByteArray(bytes).get(), tree);
            if (container.entries().size() > tree.limits().parts())
                throw new CannotRead(
                        "The file holds more than %,d parts, so it is hardly a document. Choose the document itself."
                                .formatted(tree.limits().parts()));
            return container;
        } catch (IOException damaged) {
            throw CannotRead.damaged();
        }
    }

    private List<ZipArchiveEntry> entries() {
        return Collections.list(zip.getEntries());
    }

    List<String> names() {
        return entries().stream().map(ZipArchiveEntry::getName).toList();
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    InputStream part(String name) {
        var entry = zip.getEntry(name);
        if (entry == null) throw CannotRead.damaged();
        if (entry.getGeneralPurposeBit().usesEncryption()) throw CannotRead.locked();
        try {
            return new Measured(zip.getInputStream(entry), entry.getCompressedSize());
        } catch (IOException damaged) {
            throw CannotRead.damaged();
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException unheardOf) {
            throw new UncheckedIOException(unheardOf);
        }
    }

    /** Counts what comes out, whatever the container claims that it would be. */
    private final class Measured extends FilterInputStream {
        private final long packed;
        private long unpacked;

        Measured(InputStream in, long packed) {
            super(in);
            this.packed = Math.max(packed, 1);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) count(1);
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            if (read > 0) count(read);
            return read;
        }

        private void count(int read) {
            tree.checkTime();
            expanded += read;
            unpacked += read;
            if (expanded > tree.limits().expanded())
                throw new CannotRead("The file unpacks to more than %d MB. Split it and choose the part that you need."
                        .formatted(tree.limits().expanded() >> 20));
            if (unpacked > HARMLESS && unpacked / packed > tree.limits().ratio())
                throw new CannotRead(
                        "The file unpacks to more than %d times its size, as no document does. Choose the document itself."
                                .formatted(tree.limits().ratio()));
        }
    }
}
