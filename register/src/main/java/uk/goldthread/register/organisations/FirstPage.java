package uk.goldthread.register.organisations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.goldthread.register.asat.AsAtChoice;

/**
 * The first page: what needs attention in all of an organisation's registers.
 *
 * @param putAway registers in which nothing is left
 */
public record FirstPage(
        AsAtChoice chosen,
        Horizon horizon,
        List<Register> registers,
        List<Register> putAway,
        List<Attention> attention) {

    public List<Attention> in(Register register) {
        return attention.stream()
                .filter(one -> register.id().equals(one.register()))
                .toList();
    }

    /** What is in no register yet. */
    public List<Attention> elsewhere() {
        return attention.stream().filter(one -> one.register() == null).toList();
    }

    /** How much of each sort there is in all registers. */
    public Map<String, Integer> totals() {
        var totals = new LinkedHashMap<String, Integer>();
        for (var one : attention) if (one.register() != null) totals.merge(one.what(), one.count(), Integer::sum);
        return totals;
    }
}
