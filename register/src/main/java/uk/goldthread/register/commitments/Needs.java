package uk.goldthread.register.commitments;

/** How many open commitments of a register want a person. */
public record Needs(int overdue, int reviews, int dueSoon, int undated, int unowned) {

    public static final Needs NONE = new Needs(0, 0, 0, 0, 0);
}
