package uk.goldthread.intake.interpret;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.Mention;
import uk.goldthread.timescale.Settings;
import uk.goldthread.timescale.Timescale;

/**
 * When, by a sentence's own words, something is to be done: "by 3 May", "before the next meeting", "within six months of
 * the report".
 */
final class Deadline {
    private static final String END =
            "(?:the )?(?:\\p{L}+day,? )?(?:the )?(?:(?:end|start|beginning|middle|close) of (?:the )?)?(?:a |an )?";
    private static final Pattern STRICT = Pattern.compile(
            "(?iu)\\b(?:by|before|prior to|until|till|within|no later than|not later than|in time for|ahead of|due(?: by| in| on)?|erbyn|cyn) "
                    + END + "$");
    private static final Pattern LOOSE =
            Pattern.compile("(?iu)\\b(?:in|on|at|for|from|between|during|over|ar|ym|yn) " + END + "$");
    private static final Pattern MEETING = Pattern.compile(
            "(?iu)\\b(?:by|before|prior to|at|for|to|until|in time for|ahead of|erbyn|cyn|yn) (?:the |our |its |y )?(?:(?:next|following|forthcoming|cyfarfod)\\b(?: [\\p{L}-]+){0,3}?|(?:January|February|March|April|May|June|July|August|September|October|November|December|autumn|spring|summer|annual)(?: \\d{4})?(?: [\\p{L}-]+){0,2}?) (?:meeting|nesaf)\\b(?: in \\p{Lu}\\p{L}+(?: \\d{4})?)?");

    /** "within 12 months of this report" counts from a day that the sentence does not give. */
    private static final Pattern SPAN = Pattern.compile(
            "(?iu)\\b(?:with)?in (?:the (?:next|coming|first) )?(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen) (?:working |calendar )?(?:days?|weeks?|months?|years?)(?:['\u2019] time)?(?: (?:of|after|from|following) (?:the |this )?[^,.;:]{3,60})?");

    /** What has no day in a calendar: "by the end of term", "before half-term", "over the summer holidays". */
    private static final Pattern OCCASION = Pattern.compile(
            "(?iu)\\b(?:by|before|prior to|until|in time for|ahead of|during|over|at|after) (?:the )?(?:(?:end|start|beginning|close|middle) of (?:the |this |next )?)?(?:\\p{L}+ ){0,2}?(?:half[- ]term|term|(?:school|academic|financial|council) year|holidays?|AGM|annual general meeting)\\b");

    /** "The precept for 2016/17": of what year something is, not when it is to be done. */
    private static final Pattern FOR =
            Pattern.compile("(?iu)\\b(?:for|of|from) (?:the )?(?:(?:financial|school|academic) )?(?:year )?$");

    /** "The June agenda", "the Summer Fair": the time is part of a name. */
    private static final Pattern NAMES = Pattern.compile(
            "\\s+(?:agendas?|newsletter|edition|issue|minutes)\\b|(?<=(?i:spring|summer|autumn|winter))\\s+(?!Term|Holiday|Break)\\p{Lu}\\p{Ll}");

    private record When(int start, int end, int strength) {}

    private Deadline() {}

    /** Of several the strictest, and of those the last; empty where there is none. */
    static Passage in(Passage sentence, LocalDate reference) {
        return strictest(sentence, reference, LocalDate.MIN);
    }

    /** They name a last day: "by", "before", "within". */
    static boolean isStrict(Passage due) {
        return STRICT.matcher(due.text().replaceFirst("\\s.*", " ")).find();
    }

    /** The same, of days that are not over on the reference day. */
    static Passage ahead(Passage sentence, LocalDate reference) {
        return strictest(sentence, reference, reference);
    }

    private static Passage strictest(Passage sentence, LocalDate reference, LocalDate earliest) {
        return Stream.of(
                        days(sentence.text(), reference, earliest),
                        found(MEETING, sentence.text(), 3),
                        found(OCCASION, sentence.text(), 2),
                        spans(sentence.text()))
                .flatMap(when -> when)
                .max(Comparator.comparingInt(When::strength).thenComparingInt(When::end))
                .map(when -> sentence.cut(when.start, when.end).strip())
                .orElse(Passage.EMPTY);
    }

    private static Stream<When> days(String text, LocalDate reference, LocalDate earliest) {
        return Timescale.findAll(text, reference, Settings.DEFAULT.withTense(Settings.Tense.FUTURE)).stream()
                .filter(mention -> !NAMES.matcher(text)
                        .region(mention.end(), text.length())
                        .lookingAt())
                .filter(mention -> isAhead(mention.timescale(), earliest))
                .flatMap(mention -> when(text, mention).stream());
    }

    private static boolean isAhead(Timescale timescale, LocalDate earliest) {
        if (timescale.kind() == Kind.DONE || timescale.kind() == Kind.UNKNOWN || timescale.kind() == Kind.RECURRING)
            return false;
        return timescale.latest() == null || !timescale.latest().isBefore(earliest);
    }

    private static Optional<When> when(String text, Mention mention) {
        var before = text.substring(0, mention.start());
        var words = text.substring(mention.start(), mention.end());
        var strict = STRICT.matcher(before);
        if (strict.find()) return Optional.of(new When(strict.start(), mention.end(), 3));
        if (STRICT.matcher(words.replaceFirst("\\s.*", " ")).find())
            return Optional.of(new When(mention.start(), mention.end(), 3));
        var loose = LOOSE.matcher(before);
        if (mention.timescale().kind() == Kind.FINANCIAL_YEAR
                && FOR.matcher(before).find()) return Optional.empty();
        if (loose.find()) return Optional.of(new When(loose.start(), mention.end(), 2));
        boolean standsAlone = mention.timescale().kind() == Kind.IMMEDIATE
                || LOOSE.matcher(words.replaceFirst("\\s.*", " ")).find();
        return standsAlone ? Optional.of(new When(mention.start(), mention.end(), 1)) : Optional.empty();
    }

    private static Stream<When> spans(String text) {
        return found(SPAN, text, 3).filter(when -> text.startsWith("ithin", when.start + 1));
    }

    private static Stream<When> found(Pattern words, String text, int strength) {
        return words.matcher(text).results().map(found -> new When(found.start(), found.end(), strength));
    }
}
