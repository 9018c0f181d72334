package uk.goldthread.register.commitments;

/** How many commitments, on a day. */
public record Counts(int total, int completed, int open, int overdue, int undated, int withdrawn) {}
