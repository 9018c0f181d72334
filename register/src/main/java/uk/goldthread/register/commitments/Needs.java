package uk.goldthread.register.commitments;

import java.util.Map;

/** How many open commitments of a register want a person. */
public record Needs(int overdue, int reviews, int dueSoon, int undated, int unowned) {

    public static final Needs NONE = of(Map.of());

    /** As they are called there; what is missing is none. */
    static Needs of(Map<String, Integer> numbers) {
        return new Needs(
                numbers.getOrDefault("overdue", 0),
                numbers.getOrDefault("reviews", 0),
                numbers.getOrDefault("due soon", 0),
                numbers.getOrDefault("undated", 0),
                numbers.getOrDefault("unowned", 0));
    }
}
