package uk.goldthread.register.commitments;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which commitments of a register are asked for; what is null or false is not asked.
 *
 * @param words text that must occur in the reference, text, theme or owners, whatever its case
 */
public record Filter(
        Set<Status> statuses,
        @Nullable String owner,
        @Nullable String theme,
        boolean open,
        boolean overdue,
        boolean undated,
        boolean unowned,
        @Nullable String words) {

    public static final Filter ALL = new Filter(Set.of(), null, null, false, false, false, false, null);

    public static final Filter OVERDUE = new Filter(Set.of(), null, null, false, true, false, false, null);

    public boolean isAll() {
        return equals(ALL);
    }
}
