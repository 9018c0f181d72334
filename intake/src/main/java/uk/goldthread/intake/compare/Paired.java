package uk.goldthread.intake.compare;

/**
 * A thing that is in both drafts.
 *
 * @param likeness how much of the wording both have in common, from 0 to 1; see {@link Wording}
 * @param sameReference both have the same reference, and no other thing of either draft has it
 */
public record Paired<T>(T before, T after, double likeness, boolean sameReference) {

    /** Why the two are held to be one: "reference and wording", "reference", "wording". */
    public String by() {
        if (!sameReference) return "wording";
        return likeness >= Pairing.ALIKE ? "reference and wording" : "reference";
    }
}
