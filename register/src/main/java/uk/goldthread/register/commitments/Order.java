package uk.goldthread.register.commitments;

import java.util.Locale;
import uk.goldthread.register.Refused;

/** In which order commitments stand. */
public enum Order {
    /**
     * By the earliest day of the original timescale; those that are done and had none first, open ones without a date
     * last; ties as in the source.
     */
    TIMESCALE,
    /** By reference, all its numbers as numbers: R.2 before R.10, 1.9 before 1.10. */
    REFERENCE,
    /** By the first owner's name. */
    OWNER,
    /** As in the source. */
    SOURCE,
    /** Those without a theme, then theme by theme as in the source. */
    THEME;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Order of(String word) {
        for (var order : values()) if (order.word().equals(word)) return order;
        throw new Refused("There is no order “" + word + "”: use timescale, reference, owner or source.");
    }

    String sql() {
        return switch (this) {
            case TIMESCALE -> """
                case when original_earliest is not null then 1 when status in ('completed', 'withdrawn') then 0 else 2 end,
                original_earliest, ordinal, commitment
                """;
            case REFERENCE -> """
                reference is null, regexp_replace(reference, '[0-9].*$', ''),
                array(select digits[1]::numeric from regexp_matches(reference, '[0-9]+', 'g') as digits), reference, ordinal, commitment
                """;
            case OWNER -> "owners[1] is null, lower(owners[1]), ordinal, commitment";
            case SOURCE -> "ordinal, commitment";
            case THEME -> "theme is not null, min(ordinal) over (partition by theme), theme, ordinal, commitment";
        };
    }
}
