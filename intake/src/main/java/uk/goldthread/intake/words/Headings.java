package uk.goldthread.intake.words;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What column headings mean, from {@code headings.properties} and its Welsh twin. A heading that names two things
 * ("Recommendation/Action") means the first of them that the vocabulary knows; a colon, a number at its end or words in
 * brackets do not matter.
 */
public final class Headings {
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*]");
    private static final Pattern OR = Pattern.compile("/|&|\\||,| and | or | a(?:c)? ");
    private static final Pattern NUMBER_AT_END = Pattern.compile(" \\d+$");
    private static final Map<String, Role> ROLES = roles();

    private Headings() {}

    public static Optional<Role> role(String heading) {
        var whole = role(Fold.of(heading), heading);
        if (whole != null) return Optional.of(whole);
        var plain = BRACKETS.matcher(heading).replaceAll(" ");
        for (var part : parts(plain)) {
            var role = ROLES.get(NUMBER_AT_END.matcher(Fold.of(part)).replaceAll(""));
            if (role != null) return Optional.of(role);
        }
        return Optional.empty();
    }

    private static @org.jspecify.annotations.Nullable Role role(String folded, String heading) {
        if (folded.isEmpty() && heading.strip().equals("#")) return Role.REFERENCE;
        return ROLES.get(folded);
    }

    private static Set<String> parts(String heading) {
        var parts = new LinkedHashSet<String>();
        parts.add(heading);
        for (var part : OR.split(heading)) parts.add(part);
        return parts;
    }

    private static Map<String, Role> roles() {
        var roles = new HashMap<String, Role>();
        var words = WordList.of("headings");
        for (var role : Role.values())
            for (var phrase : words.getOrDefault(role.key(), java.util.List.of())) roles.put(Fold.of(phrase), role);
        return Map.copyOf(roles);
    }
}
