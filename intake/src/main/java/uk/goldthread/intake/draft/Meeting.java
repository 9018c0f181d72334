package uk.goldthread.intake.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
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

    /** The same meeting, with what the function makes of the commitments of each item. */
    public Meeting withCommitments(UnaryOperator<List<String>> made) {
        var changed = items.stream()
                .map(item -> new Item(item.number, item.title, item.text, item.decisions, made.apply(item.commitments)))
                .toList();
        return new Meeting(group, date, present, apologies, attending, chair, changed, next);
    }
}
