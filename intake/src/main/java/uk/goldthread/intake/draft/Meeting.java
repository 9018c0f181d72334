package uk.goldthread.intake.draft;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of a meeting. {@code attending}: in attendance, not members. */
public record Meeting(
        @Nullable String group,
        @Nullable LocalDate date,
        List<String> present,
        List<String> apologies,
        List<String> attending,
        @Nullable String chair,
        List<Item> items,
        @Nullable LocalDate next) {

    /** An item of the agenda; {@code commitments} by id. */
    public record Item(
            @Nullable String number,
            String title,
            @Nullable String text,
            List<String> decisions,
            List<String> commitments) {}
}
