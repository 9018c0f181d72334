package uk.goldthread.intake.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The draft as JSON. Days are ISO 8601 and what is not stated is left out. Reading takes what writing gave, and ignores
 * members that a later version added.
 */
public final class DraftJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .withConfigOverride(
                    List.class, lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Map.class, maps -> maps.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private DraftJson() {}

    public static String write(Draft draft) {
        return MAPPER.writeValueAsString(draft);
    }

    /** With a line a member, for people. */
    public static String writeIndented(Draft draft) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(draft);
    }

    public static String write(Collection<Damage> damages) {
        return MAPPER.writeValueAsString(damages);
    }

    public static List<Damage> readDamages(String json) {
        return List.of(MAPPER.readValue(json, Damage[].class));
    }

    public static Draft read(String json) {
        return MAPPER.readValue(json, Draft.class);
    }
}
