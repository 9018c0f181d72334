package uk.goldthread.register.commitments;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.goldthread.register.Refused;
import uk.goldthread.register.layout.Typed;

/**
 * Which commitments of a register are asked for; what is null or false is not asked.
 *
 * @param undated open, without a last day
 * @param unowned open, and nobody is named
 * @param dueWithin open, and the last day is at most so many days ahead and not past
 * @param reviewWithin open, and the review is at most so many days ahead and not past
 * @param words each must occur in the reference, text, theme, owners or steps, whatever its case
 */
public record Filter(
        Set<Status> statuses,
        @Nullable String owner,
        @Nullable String theme,
        boolean open,
        boolean overdue,
        boolean undated,
        boolean unowned,
        @Nullable Integer dueWithin,
        @Nullable Integer reviewWithin,
        @Nullable String words) {

    /** Ten years of days: more is a slip of the keyboard. */
    static final int MOST_DAYS = 3660;

    /** Between several statuses in one field. */
    private static final String SEVERAL = ",";

    public static final Filter ALL = of(Map.of());

    public static final Filter OVERDUE = parse("overdue=true");

    public boolean isAll() {
        return equals(ALL);
    }

    /** A filter as an address or a command carries it: {@code status=completed&owner=Wexcombe}. */
    public static Filter parse(String query) {
        return of(parameters(query));
    }

    public static Map<String, List<String>> parameters(String query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var pair : query.split("&")) {
            var equals = pair.indexOf('=');
            if (equals > 0)
                parameters
                        .computeIfAbsent(decoded(pair.substring(0, equals)), any -> new ArrayList<>())
                        .add(decoded(pair.substring(equals + 1)));
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new Refused("The filter has a % that is not followed by two hexadecimal digits: “" + text + "”.");
        }
    }

    /** The filter that a request's parameters ask for; those that it does not know are others' concern. */
    public static Filter of(Map<String, List<String>> parameters) {
        return new Filter(
                statuses(parameters.getOrDefault("status", List.of())),
                one(parameters, "owner"),
                one(parameters, "theme"),
                is(parameters, "open"),
                is(parameters, "overdue"),
                is(parameters, "undated"),
                is(parameters, "unowned"),
                days(parameters, "due-within"),
                days(parameters, "review-within"),
                one(parameters, "words"));
    }

    private static Set<Status> statuses(List<String> words) {
        var statuses = EnumSet.noneOf(Status.class);
        for (var word : String.join(SEVERAL, words).split(SEVERAL)) if (!word.isBlank()) statuses.add(status(word));
        return Set.copyOf(statuses);
    }

    private static Status status(String word) {
        for (var status : Status.values()) if (status.word().equals(word)) return status;
        var known = Arrays.stream(Status.values()).map(Status::word).collect(Collectors.joining(", "));
        throw new Refused("There is no status “" + word + "”: use one of " + known + ".");
    }

    private static @Nullable String one(Map<String, List<String>> parameters, String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? null : Typed.orNull(Typed.text(values.getFirst()));
    }

    private static boolean is(Map<String, List<String>> parameters, String name) {
        return "true".equals(one(parameters, name));
    }

    private static @Nullable Integer days(Map<String, List<String>> parameters, String name) {
        var days = one(parameters, name);
        if (days == null) return null;
        if (days.matches("\\d{1,4}") && Integer.parseInt(days) <= MOST_DAYS) return Integer.valueOf(days);
        throw new Refused("“" + days + "” is not a number of days from 0 to " + MOST_DAYS + " for " + name + ".");
    }

    /** The statuses as one field of a form carries them. */
    public String statusWords() {
        return statuses.stream().sorted().map(Status::word).collect(Collectors.joining(SEVERAL));
    }

    /** The filter as an address carries it; empty where nothing is asked. */
    public String query() {
        var asked = new ArrayList<String>();
        statuses.stream().sorted().forEach(status -> asked.add("status=" + status.word()));
        if (owner != null) asked.add("owner=" + encoded(owner));
        if (theme != null) asked.add("theme=" + encoded(theme));
        if (open) asked.add("open=true");
        if (overdue) asked.add("overdue=true");
        if (undated) asked.add("undated=true");
        if (unowned) asked.add("unowned=true");
        if (dueWithin != null) asked.add("due-within=" + dueWithin);
        if (reviewWithin != null) asked.add("review-within=" + reviewWithin);
        if (words != null) asked.add("words=" + encoded(words));
        return String.join("&", asked);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
