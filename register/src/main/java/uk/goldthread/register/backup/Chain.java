package uk.goldthread.register.backup;

/** Where a register's chain ends: how many entries it has, and the hash of the last. */
public record Chain(String register, long count, String head) {

    /** As {@code goldthread verify} prints it and {@code verify --expect} takes it. */
    public String words() {
        return register + "=" + count + ":" + head;
    }
}
