package uk.goldthread.register.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The facts of all features, by the names under which the ledger keeps them, and their words as JSON. */
@Component
class Facts {
    private final Map<String, Class<? extends Fact>> byName = new HashMap<>();

    Facts(List<FactFamily> families) {
        families.forEach(family -> byName.putAll(family.byName()));
    }

    /** The name of a fact, refused where no feature reads it back. */
    String nameOf(Fact fact) {
        var name = FactFamily.nameOf(fact.getClass());
        if (!byName.containsKey(name)) throw new IllegalArgumentException("no feature has a fact named " + name);
        return name;
    }

    String words(Fact fact) {
        return FactJson.MAPPER.writeValueAsString(fact);
    }

    Fact read(String name, String words) {
        var type = Objects.requireNonNull(byName.get(name), () -> "no feature has a fact named " + name);
        return FactJson.MAPPER.readValue(words, type);
    }
}
