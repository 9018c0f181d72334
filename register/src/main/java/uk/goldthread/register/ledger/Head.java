package uk.goldthread.register.ledger;

import java.time.Instant;
import java.util.HexFormat;

/** The end of a register's chain: how many entries, the last one's hash, and when it was recorded. */
public record Head(long count, byte[] hash, Instant known) {

    /** Of a register that holds nothing. */
    static final Head NONE = new Head(0, Link.START, Instant.EPOCH);

    /** The hash as {@code verify} prints and takes it. */
    public String hex() {
        return HexFormat.of().formatHex(hash);
    }
}
