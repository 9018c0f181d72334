package uk.goldthread.bench.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import uk.goldthread.intake.draft.DraftCommitment;

/**
 * A commitment as an officer read it.
 *
 * @param owners as written; empty where the answer does not say
 * @param latest the last day of its timescale, ISO 8601, "null" for none; empty where the answer does not say
 */
record Answer(Pins pins, Optional<List<String>> owners, Optional<String> latest) {

    static Answer of(JsonNode json) {
        var owners = json.has("owners")
                ? Optional.of(
                        json.get("owners").valueStream().map(JsonNode::asString).toList())
                : Optional.<List<String>>empty();
        var latest = json.has("latest")
                ? Optional.of(
                        json.get("latest").isNull()
                                ? "null"
                                : json.get("latest").asString())
                : Optional.<String>empty();
        return new Answer(
                Pins.of(json.path("start").asString(""), json.path("end").asString("")), owners, latest);
    }

    boolean isOf(DraftCommitment read) {
        return pins.hold(Pins.words(read.text()));
    }

    /** Owners and last day are as the answer has them, where it has them. */
    boolean agrees(DraftCommitment read) {
        var timescale = read.timescale();
        var day = timescale == null ? null : timescale.latest();
        return owners.map(names -> sameNames(names, read.owners())).orElse(true)
                && latest.map(String.valueOf(day)::equals).orElse(true);
    }

    private static boolean sameNames(List<String> right, List<String> read) {
        var left = new ArrayList<>(read);
        for (var name : right) {
            var found = left.stream().filter(other -> isName(name, other)).findFirst();
            if (found.isEmpty()) return false;
            left.remove(found.get());
        }
        return left.isEmpty();
    }

    /** A role, a body or initials may stand beside the name. */
    private static boolean isName(String name, String read) {
        var right = Pins.words(name);
        var other = Pins.words(read);
        return !right.isEmpty() && Collections.indexOfSubList(other, right) >= 0 && other.size() - right.size() <= 4;
    }
}
