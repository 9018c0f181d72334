package uk.goldthread.intake.read.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import uk.goldthread.intake.read.source.CannotRead;
import uk.goldthread.intake.read.source.Tree;
import uk.goldthread.intake.read.source.Unpacked;

/** The named parts of a zip container, unpacked only as they are asked for and never beyond the limits. */
public final class Container implements AutoCloseable {

    private final ZipFile zip;
    private final Tree tree;

    private Container(ZipFile zip, Tree tree) {
        this.zip = zip;
        this.tree = tree;
    }

    public static Container open(byte[] bytes, Tree tree) {
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

    public boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    public InputStream part(String name) {
        var entry = zip.getEntry(name);
        if (entry == null) throw CannotRead.damaged();
        if (entry.getGeneralPurposeBit().usesEncryption()) throw CannotRead.locked();
        try {
            return new Unpacked(zip.getInputStream(entry), entry.getCompressedSize(), tree);
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
}
