package uk.goldthread.register.ledger;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The facts of one feature, by the names under which the ledger keeps them. */
public record FactFamily(Map<String, Class<? extends Fact>> byName) {

    /** The family of a sealed interface: its permitted records. */
    public static FactFamily of(Class<? extends Fact> sealed) {
        var byName = new LinkedHashMap<String, Class<? extends Fact>>();
        for (var member : sealed.getPermittedSubclasses()) byName.put(nameOf(member), member.asSubclass(Fact.class));
        return new FactFamily(Map.copyOf(byName));
    }

    /** {@code ProgressRecorded} is kept as {@code progress-recorded}. */
    public static String nameOf(Class<?> fact) {
        return fact.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
