package uk.goldthread.register.commitments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.goldthread.register.asat.AsAtChoice;
import uk.goldthread.register.organisations.Register;

/** Which commitments of a register a page lists, as at which point, in which order. */
public record ListRequest(Register register, AsAtChoice chosen, Filter filter, Order order) {

    public static ListRequest of(Register register, AsAtChoice chosen, Map<String, List<String>> parameters) {
        var order = parameters.getOrDefault("order", List.of());
        return new ListRequest(
                register,
                chosen,
                Filter.of(parameters),
                order.isEmpty() ? Order.TIMESCALE : Order.of(order.getFirst()));
    }

    /** The address of this list in another format: {@code .csv} or {@code .json}. */
    public String path(String suffix) {
        return chosen.on(with(base() + suffix, query(filter, order)));
    }

    /** The address of this list at the present point. */
    public String now() {
        return with(base(), query(filter, order));
    }

    /** The filter and the order, as fields of a form. */
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<>(Filter.parameters(filter.query()));
        if (order != Order.TIMESCALE) parameters.put("order", List.of(order.word()));
        return parameters;
    }

    /** The address of the same register as at the same point with another filter. */
    public String filtered(String query) {
        return chosen.on(with(base(), query));
    }

    public String commitment(Commitment commitment) {
        return chosen.on(base() + "/commitments/" + commitment.id());
    }

    public String base() {
        return "/registers/" + register.key();
    }

    private static String query(Filter filter, Order order) {
        var asked = filter.query();
        if (order == Order.TIMESCALE) return asked;
        return asked.isEmpty() ? "order=" + order.word() : asked + "&order=" + order.word();
    }

    private static String with(String path, String query) {
        if (query.isEmpty()) return path;
        return path + (path.contains("?") ? "&" : "?") + query;
    }
}
