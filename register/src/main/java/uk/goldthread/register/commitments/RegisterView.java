package uk.goldthread.register.commitments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.goldthread.register.layout.Choice;
import uk.goldthread.register.layout.Pagination;

/**
 * The page of a register: its counts, and its commitments as asked for.
 *
 * @param found how many commitments the filter lets through
 * @param firstReport the day of the first report, where the page shows an earlier one
 */
public record RegisterView(
        ListRequest asked,
        Overview overview,
        int found,
        Pagination pagination,
        List<Commitment> commitments,
        @Nullable LocalDate firstReport,
        Shelf shelf,
        boolean mayEdit) {

    public CountsBar bar() {
        return CountsBar.of(counts());
    }

    /** Of the whole register. */
    public Counts counts() {
        return overview.counts();
    }

    public LocalDate day() {
        return asked.chosen().at().day();
    }

    public List<Choice> statusChoices() {
        var choices = choices("Any status", List.of(Status.values()), Status::word, Status::label);
        var asked = asked().filter().statuses();
        if (asked.size() > 1) choices.add(Choice.of(asked().filter().statusWords(), labels(asked)));
        return choices;
    }

    /** "Not started or In progress": several can be asked by an address, and stay asked when the form is sent. */
    private static String labels(Set<Status> statuses) {
        return statuses.stream().sorted().map(Status::label).collect(Collectors.joining(" or "));
    }

    public List<Choice> ownerChoices() {
        return choices("Any owner", overview.owners(), Function.identity(), Function.identity());
    }

    public List<Choice> themeChoices() {
        return choices("Any theme", overview.themes(), Function.identity(), Function.identity());
    }

    public List<Choice> orderChoices() {
        return List.of(
                Choice.of("timescale", "Timescale"),
                Choice.of("reference", "Reference"),
                Choice.of("owner", "Owner"),
                Choice.of("source", "As in the document"));
    }

    private static <T> List<Choice> choices(
            String any, List<T> things, Function<T, String> value, Function<T, String> words) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", any));
        for (var thing : things) choices.add(Choice.of(value.apply(thing), words.apply(thing)));
        return choices;
    }
}
