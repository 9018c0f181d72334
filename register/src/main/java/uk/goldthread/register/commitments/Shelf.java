package uk.goldthread.register.commitments;

/** Whether a register is listed among the others. */
public enum Shelf {
    IN_USE,
    /** It may be put away by whoever looks at it. */
    EMPTY,
    PUT_AWAY
}
