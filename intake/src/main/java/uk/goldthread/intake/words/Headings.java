package uk.goldthread.intake.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What column headings mean, from {@code headings.properties} and its Welsh twin. A heading that names two things
 * ("Recommendation/Action") means the first of them that the vocabulary knows; a colon, a number at its end or words in
 * brackets do not matter.
 */
public final class Headings {
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*]");
    private static final Pattern OR = Pattern.compile("[/&|,]| (?:and|or|ac?) ");
    private static final Pattern NUMBER_AT_END = Pattern.compile(" \\d+$");
    private static final Map<String, Role> ROLES = roles("headings");
    private static final Map<String, Role> WITHOUT_BLANKS = withoutBlanks();
    private static final Map<String, Role> KEYS = roles("heading-keys");
    private static final Set<String> UNCERTAIN = uncertain();
    private static final int LONGEST_KEY = 5;

    /** Characters; no heading is longer, and most cells are. */
    private static final int LONGEST = 200;

    /**
     * What a heading means.
     *
     * @param sure the vocabulary knows the heading, and it means nothing else
     */
    public record Meaning(Role role, boolean sure) {}

    private Headings() {}

    /** As {@link #role}; a longer heading that is not known means what the first of its telling words does. */
    public static Optional<Meaning> meaning(String heading) {
        var known = role(heading).map(role -> new Meaning(role, !UNCERTAIN.contains(Fold.of(plain(heading)))));
        return known.or(() -> byKey(Fold.of(heading)).map(role -> new Meaning(role, false)));
    }

    private static Optional<Role> byKey(String folded) {
        var words = folded.split(" ");
        for (int from = 0; from < words.length; from++)
            for (int to = Math.min(words.length, from + LONGEST_KEY); to > from; to--) {
                var role = KEYS.get(String.join(" ", Arrays.copyOfRange(words, from, to)));
                if (role != null) return Optional.of(role);
            }
        return Optional.empty();
    }

    public static Optional<Role> role(String heading) {
        if (heading.length() > LONGEST) return Optional.empty();
        var whole = role(Fold.of(heading), heading);
        if (whole != null) return Optional.of(whole);
        var plain = plain(heading);
        var part = withoutNumber(Fold.of(plain));
        if (part != null) return Optional.of(part);
        return OR.splitAsStream(plain)
                .map(words -> withoutNumber(Fold.of(words)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static @Nullable Role withoutNumber(String folded) {
        boolean numbered = !folded.isEmpty() && Character.isDigit(folded.charAt(folded.length() - 1));
        return ROLES.get(numbered ? NUMBER_AT_END.matcher(folded).replaceAll("") : folded);
    }

    /** The vocabulary knows all of its words, not a part of them alone. */
    public static boolean isWhole(String heading) {
        if (heading.length() > LONGEST) return false;
        var plain = plain(heading);
        if (ROLES.containsKey(Fold.of(plain))) return true;
        var parts = OR.split(plain);
        return parts.length > 1 && Stream.of(parts).map(Fold::of).allMatch(ROLES::containsKey);
    }

    private static String plain(String heading) {
        boolean plain = heading.indexOf('(') < 0 && heading.indexOf('[') < 0;
        return plain ? heading : BRACKETS.matcher(heading).replaceAll(" ");
    }

    private static @Nullable Role role(String folded, String heading) {
        if (folded.isEmpty() && heading.strip().equals("#")) return Role.REFERENCE;
        var known = ROLES.get(folded);
        // A narrow column breaks within a word: "Timescal e".
        return known != null || folded.indexOf(' ') < 0 ? known : WITHOUT_BLANKS.get(folded.replace(" ", ""));
    }

    private static Map<String, Role> withoutBlanks() {
        var roles = new HashMap<String, Role>();
        ROLES.forEach((heading, role) -> roles.put(heading.replace(" ", ""), role));
        return Map.copyOf(roles);
    }

    private static Map<String, Role> roles(String vocabulary) {
        var roles = new HashMap<String, Role>();
        var words = WordList.of(vocabulary);
        for (var role : Role.values())
            for (var phrase : words.getOrDefault(role.key(), List.of())) roles.put(Fold.of(phrase), role);
        return Map.copyOf(roles);
    }

    private static Set<String> uncertain() {
        return WordList.of("headings").getOrDefault("uncertain", List.of()).stream()
                .map(Fold::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
