package uk.goldthread.register.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import uk.goldthread.register.ledger.FactJson;

/** People's words in what is kept as JSON: every text but those that are words of our own. */
public final class JsonWords {

    /** Members whose text is a code, an identifier or a hash, in facts and in drafts. */
    private static final Set<String> CODES = Set.of(
            "answers",
            "code",
            "commitment",
            "commitments",
            "edtf",
            "format",
            "hash",
            "how",
            "id",
            "kind",
            "sha256",
            "severity",
            "status",
            "statusFrom",
            "verdict");

    private JsonWords() {}

    public static List<String> in(String json) {
        var words = new ArrayList<String>();
        changed(json, text -> {
            words.add(text);
            return text;
        });
        return words;
    }

    /** The same with every text changed. */
    public static String changed(String json, UnaryOperator<String> change) {
        return FactJson.MAPPER.writeValueAsString(changed(FactJson.MAPPER.readTree(json), change));
    }

    private static JsonNode changed(JsonNode node, UnaryOperator<String> change) {
        return switch (node) {
            case ObjectNode object -> changed(object, change);
            case ArrayNode array -> changed(array, change);
            case StringNode text -> StringNode.valueOf(change.apply(text.stringValue()));
            default -> node;
        };
    }

    private static ObjectNode changed(ObjectNode object, UnaryOperator<String> change) {
        var changed = FactJson.MAPPER.createObjectNode();
        for (var member : object.properties()) {
            boolean isCode = CODES.contains(member.getKey()) && !isOfThings(member.getValue());
            changed.set(member.getKey(), isCode ? member.getValue() : changed(member.getValue(), change));
        }
        return changed;
    }

    /** A draft lists its commitments under the same word as others list their identifiers. */
    private static boolean isOfThings(JsonNode value) {
        return value.isObject()
                || value.isArray() && !value.isEmpty() && value.get(0).isObject();
    }

    private static ArrayNode changed(ArrayNode array, UnaryOperator<String> change) {
        var changed = FactJson.MAPPER.createArrayNode();
        array.forEach(element -> changed.add(changed(element, change)));
        return changed;
    }
}
