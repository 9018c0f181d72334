package uk.goldthread.intake.words;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that say how far a promise has come, from {@code statuses.properties} and its Welsh twin. */
public final class Statuses {
    /** The longest phrase wins, so that "not started" is not "started". */
    private static final Phrases<String> STATUSES = statuses();

    /** Characters; nothing longer is words of status alone. */
    private static final int LONGEST = 100;

    private static final Set<String> COLOURS = colours();

    /** "To be completed by May" names a target. */
    private static final Pattern TARGET_BEFORE = Pattern.compile("(?iu)(?:to be|be|not|not yet|i'w) (?:fully )?$");

    private static final Pattern PART_FIRST = Pattern.compile("(?iu)(?:partially|partly|part|mostly|half) ");
    private static final Pattern PART_BEFORE = Pattern.compile(PART_FIRST + "$");

    /** A status and the characters that say it. */
    public record Found(String status, int start, int end) {}

    private Statuses() {}

    /** The first words of status in the text. */
    public static Optional<Found> find(String text) {
        var found = STATUSES.from(0, text);
        while (found.isPresent() && isTarget(text, found.get().start()))
            found = STATUSES.from(found.get().end(), text);
        return found.map(status -> inPart(text, status));
    }

    private static boolean isTarget(String text, int start) {
        return TARGET_BEFORE.matcher(text.substring(0, start)).find();
    }

    private static Found inPart(String text, Phrases.Found<String> status) {
        var part = PART_BEFORE.matcher(text.substring(0, status.start()));
        boolean inPart = status.meaning().equals("completed") && part.find();
        return inPart
                ? new Found("in-progress", part.start(), status.end())
                : new Found(status.meaning(), status.start(), status.end());
    }

    /** Words of status with which the text begins. */
    public static Optional<Found> front(String text) {
        return STATUSES.at(0, text).map(status -> new Found(status.meaning(), 0, status.end()));
    }

    /** The text is nothing but words of status. */
    public static Optional<Found> whole(String text) {
        if (text.length() > LONGEST || !beginsLikeOne(text)) return Optional.empty();
        return find(text).filter(found -> Fold.of(text).equals(Fold.of(text.substring(found.start(), found.end()))));
    }

    private static boolean beginsLikeOne(String text) {
        int word = 0;
        while (word < text.length() && !Character.isLetterOrDigit(text.charAt(word))) word++;
        return STATUSES.at(word, text).isPresent()
                || PART_FIRST.matcher(text).region(word, text.length()).lookingAt();
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

    private static Phrases<String> statuses() {
        var statuses = new HashMap<String, String>();
        WordList.of("statuses").forEach((status, phrases) -> {
            for (var phrase : phrases) statuses.put(phrase, status);
        });
        return new Phrases<>(statuses);
    }
}
