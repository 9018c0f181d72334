package uk.goldthread.register.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.goldthread.register.commitments.Filter;
import uk.goldthread.register.commitments.Order;
import uk.goldthread.register.layout.Choice;
import uk.goldthread.register.layout.Typed;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.organisations.Register;

/** The report that a person asks for, as it is sent; the filter and the order of the list go along. */
public record ReportForm(
        String layout,
        String title,
        String introduction,
        Filter filter,
        @Nullable String order) {

    static ReportForm of(Map<String, List<String>> parameters) {
        var layout = one(parameters, "layout");
        return new ReportForm(
                layout.isEmpty() ? Layout.TIMESCALE.word() : layout,
                one(parameters, "title"),
                one(parameters, "introduction"),
                Filter.of(parameters),
                parameters.containsKey("order") ? one(parameters, "order") : null);
    }

    private static String one(Map<String, List<String>> parameters, String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : Typed.text(values.getFirst());
    }

    ReportRequest request(Register register, AsAt at) {
        var wanted = Layout.called(layout);
        return new ReportRequest(
                register, at, wanted, filter, order == null ? wanted.order() : Order.of(order), title, introduction);
    }

    /** Says what the list lets through; empty for the whole register. */
    public String filterWords() {
        return filter.isAll() ? "" : FilterWords.of(filter);
    }

    public Map<String, List<String>> filterParameters() {
        return Filter.parameters(filter.query());
    }

    public static List<Choice> layouts() {
        return Arrays.stream(Layout.values())
                .map(layout -> new Choice(layout.word(), layout.title(), layout.headings()))
                .toList();
    }

    public static List<Choice> formats() {
        return Arrays.stream(ReportFormat.values())
                .map(format -> Choice.of(format.word(), format.label()))
                .toList();
    }
}
