package uk.goldthread.intake.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The labels that introduce a meeting's facts, from {@code meeting.properties} and its Welsh twin. */
public final class MeetingLabels {
    private static final Map<String, String> LABELS = labels();

    private static final Set<String> FIRST_WORDS =
            LABELS.keySet().stream().map(label -> label.split(" ")[0]).collect(Collectors.toUnmodifiableSet());

    private static final Pattern NEXT = Pattern.compile(
            "(?iu)\\b(?:next|future|forthcoming|following) (?:\\p{L}+ ){0,3}?meetings?\\b|\\bdates? of meetings?\\b|\\bmeeting dates\\b|cyfarfod(?:ydd)? nesaf");

    /** Characters; no label is longer. */
    private static final int LONGEST = 100;

    private MeetingLabels() {}

    /** present, apologies, attending, chair, date, group or next. */
    public static Optional<String> of(String label) {
        return label.length() > LONGEST ? Optional.empty() : Optional.ofNullable(LABELS.get(Fold.of(label)));
    }

    /** From there on the text may begin with a label: its first word is that of one. */
    public static boolean mayBegin(String text, int start) {
        int end = text.indexOf(' ', start);
        return end > start && FIRST_WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** The title of the item under which the next meeting is fixed. */
    public static boolean isNext(String title) {
        return NEXT.matcher(title).find();
    }

    private static Map<String, String> labels() {
        var labels = new HashMap<String, String>();
        WordList.of("meeting").forEach((fact, phrases) -> {
            for (var phrase : phrases) labels.put(Fold.of(phrase), fact);
        });
        return Map.copyOf(labels);
    }
}
