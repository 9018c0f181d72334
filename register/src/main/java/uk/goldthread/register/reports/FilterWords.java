package uk.goldthread.register.reports;

import java.util.ArrayList;
import java.util.stream.Collectors;
import uk.goldthread.register.commitments.Filter;
import uk.goldthread.register.commitments.Status;
import uk.goldthread.register.layout.Counted;

/** Says in a sentence which commitments a filter lets through. */
final class FilterWords {
    private FilterWords() {}

    static String of(Filter filter) {
        var conditions = new ArrayList<String>();
        if (!filter.statuses().isEmpty())
            conditions.add("status "
                    + filter.statuses().stream().sorted().map(Status::label).collect(Collectors.joining(" or ")));
        if (filter.owner() != null) conditions.add("owner " + filter.owner());
        if (filter.theme() != null) conditions.add("theme " + filter.theme());
        if (filter.open()) conditions.add("open");
        if (filter.overdue()) conditions.add("overdue");
        if (filter.undated()) conditions.add("without a date");
        if (filter.unowned()) conditions.add("without an owner");
        if (filter.dueWithin() != null) conditions.add("due within " + Counted.of(filter.dueWithin(), "day"));
        if (filter.reviewWithin() != null)
            conditions.add("with a review within " + Counted.of(filter.reviewWithin(), "day"));
        if (filter.words() != null) conditions.add("with the words “" + filter.words() + "”");
        return "Only: " + String.join("; ", conditions) + ".";
    }
}
