package uk.goldthread.intake.read.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of a packed part, whatever the file claims that it would be. */
public final class Unpacked extends FilterInputStream {

    /** A part smaller than this may be as repetitive as it likes. */
    private static final long HARMLESS = 1L << 20;

    private final long packed;
    private final Tree tree;
    private long unpacked;

    public Unpacked(InputStream in, long packed, Tree tree) {
        super(in);
        this.packed = Math.max(packed, 1);
        this.tree = tree;
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
        tree.unpack(read);
        unpacked += read;
        if (unpacked > HARMLESS && unpacked / packed > tree.limits().ratio())
            throw new CannotRead(
                    "The file unpacks to more than %d times its size, as no document does. Choose the document itself."
                            .formatted(tree.limits().ratio()));
    }
}
