package uk.goldthread.register.intake;

import uk.goldthread.register.organisations.Register;

/**
 * A register that a draft may be the next version of.
 *
 * @param held how many commitments the register has, {@code read} how many the draft
 * @param paired how many are in both, {@code referred} how many of them under the same reference
 */
public record LikelyRegister(Register register, int held, int read, int paired, int referred) {

    /** Below this part of the smaller of the two, a draft has some promises in common with a register and no more. */
    private static final double LEAST = 0.5;

    boolean isLikely() {
        return paired > 0 && paired >= LEAST * Math.min(held, read);
    }

    /** "13 of its 14 commitments are in this document, 13 under the same reference". */
    public String reason() {
        var words = "%d of its %d %s in this document"
                .formatted(paired, held, held == 1 ? "commitments is" : "commitments are");
        return referred == 0
                ? words + ", by their wording"
                : words + ", %d under the same reference".formatted(referred);
    }
}
