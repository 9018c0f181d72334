package uk.goldthread.intake.words;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that say how far a promise has come, from {@code statuses.properties} and its Welsh twin. */
public final class Statuses {
    private static final Map<String, String> STATUSES = statuses();

    /** The longest phrase wins, so that "not started" is not "started". */
    private static final Pattern PHRASE = phrases();

    /** Characters; nothing longer is words of status alone. */
    private static final int LONGEST = 100;

    private static final Set<String> COLOURS = colours();

    /** "To be completed by May" names a target. */
    private static final Pattern TARGET_BEFORE = Pattern.compile("(?iu)(?:to be|be|not|not yet|i'w) (?:fully )?$");

    private static final Pattern PART_BEFORE = Pattern.compile("(?iu)(?:partially|partly|part|mostly|half) $");

    /** A status and the characters that say it. */
    public record Found(String status, int start, int end) {}

    private Statuses() {}

    /** The first words of status in the text. */
    public static Optional<Found> find(String text) {
        var matcher = PHRASE.matcher(text);
        while (matcher.find()) {
            var before = text.substring(0, matcher.start());
            if (TARGET_BEFORE.matcher(before).find()) continue;
            var status = STATUSES.get(Fold.of(matcher.group()));
            if (status == null) continue;
            var part = PART_BEFORE.matcher(before);
            boolean inPart = status.equals("completed") && part.find();
            return Optional.of(
                    new Found(inPart ? "in-progress" : status, inPart ? part.start() : matcher.start(), matcher.end()));
        }
        return Optional.empty();
    }

    /** Words of status with which the text begins. */
    public static Optional<Found> front(String text) {
        var matcher = PHRASE.matcher(text);
        return matcher.lookingAt()
                ? Optional.ofNullable(STATUSES.get(Fold.of(matcher.group())))
                        .map(status -> new Found(status, 0, matcher.end()))
                : Optional.empty();
    }

    /** The text is nothing but words of status. */
    public static Optional<Found> whole(String text) {
        if (text.length() > LONGEST) return Optional.empty();
        return find(text).filter(found -> Fold.of(text).equals(Fold.of(text.substring(found.start(), found.end()))));
    }

    /** Nothing but a colour of a traffic light, which says how it goes, not how far it is. */
    public static boolean isColour(String text) {
        return COLOURS.contains(Fold.of(text));
    }

    private static Set<String> colours() {
        return WordList.of("colours").getOrDefault("words", List.of()).stream()
                .map(Fold::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> statuses() {
        var statuses = new HashMap<String, String>();
        WordList.of("statuses").forEach((status, phrases) -> {
            for (var phrase : phrases) statuses.put(Fold.of(phrase), status);
        });
        return Map.copyOf(statuses);
    }

    private static Pattern phrases() {
        var letters = WordList.of("statuses").values().stream()
                .flatMap(List::stream)
                .map(phrase -> phrase.substring(0, 1))
                .distinct()
                .collect(Collectors.joining());
        var alternatives = WordList.of("statuses").values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(phrase -> Pattern.quote(phrase).replace(" ", "\\E[\\s-]+\\Q"))
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?=[" + letters + "])(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
