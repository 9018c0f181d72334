package uk.goldthread.intake.interpret;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.goldthread.intake.recognise.Part;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Shape;
import uk.goldthread.intake.words.Wording;

/**
 * Whose document it is: the name of a public body that stands in the title, or alone in a line at the top, in the head of
 * the page or in a letterhead. "Parish Council" alone is no name.
 */
final class OrganisationName {
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{N}'\u2019.&-]*";
    private static final String BETWEEN = "(?:of|and|the|&|for|in|on|upon|with|y|a|ac)";
    private static final String WHAT = "(?:" + Wording.ORGANISATION.any() + "|"
            + Wording.ORGANISATION.any().replaceAll("\\\\[QE]", "").toUpperCase(Locale.UK) + ")(?![\\p{L}\\p{N}])";

    private static final Pattern ENDING = Pattern.compile("(?:" + NAME + "\\s+(?:" + BETWEEN + "\\s+){0,2}){1,7}?"
            + WHAT + "(?:\\s+(?:" + WHAT + "))?(?:\\s+(?:of|for)\\s+" + NAME + "(?:\\s+" + NAME + "){0,3})?");

    private static final Pattern LEADING = Pattern.compile(
            "(?:Borough|City|County|University|Royal Borough|Diocese|Department|Ministry|Cyngor|Prifysgol|Ysgol)\\s+(?:(?:of|for)\\s+)?(?:the\\s+)?"
                    + NAME + "(?:\\s+(?:" + BETWEEN + "\\s+)?" + NAME + "){0,4}");

    /** Words before a name that are none of it, and words of which no name consists. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?iu)^(?:(?:draft|unconfirmed|approved|minutes|notes|record|report|meeting|the|of|for|to|at|from|by|a|an|action|actions|points|plan|annual|ordinary|independent|strategic|review|audit|governing|body|board|full|local|extraordinary)\\s+)+");

    private static final Pattern GENERIC = Pattern.compile(
            "(?iu)(?:(?:parish|town|district|borough|county|city|community|full|the|shadow|local|public|primary|secondary|high|infant|junior|special|regional|national|our|this|your|foundation|school|multi|academy|nhs|youth|executive|planning)\\s+)*(?:"
                    + Wording.ORGANISATION.any() + ")");

    private static final int FIRST_PARTS = 12;
    private static final int LONGEST_LINE = 14;

    private OrganisationName() {}

    static Passage of(List<Part> parts, Passage title) {
        return within(title)
                .or(() -> lines(parts).flatMap(line -> alone(line).stream()).findFirst())
                .orElse(Passage.EMPTY);
    }

    private static Stream<Passage> lines(List<Part> parts) {
        return parts.stream().limit(FIRST_PARTS).flatMap(Part::lines);
    }

    /** Anywhere in a title. */
    private static Optional<Passage> within(Passage title) {
        return Stream.of(ENDING, LEADING)
                .flatMap(pattern -> pattern.matcher(title.text()).results())
                .map(found -> name(title.cut(found.start(), found.end())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The line is the name, perhaps with something else after a mark. */
    private static Optional<Passage> alone(Passage line) {
        if (Shape.wordCount(line.text()) > LONGEST_LINE) return Optional.empty();
        return Stream.of(ENDING, LEADING)
                .map(pattern -> pattern.matcher(line.text()))
                .filter(found -> found.lookingAt() && endsThere(line.text().substring(found.end())))
                .map(found -> name(line.cut(0, found.end())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean endsThere(String rest) {
        return rest.isBlank() || !Character.isLetterOrDigit(rest.strip().charAt(0));
    }

    private static Optional<Passage> name(Passage found) {
        var before = BEFORE.matcher(found.text());
        var name = before.find() ? found.from(before.end()).strip() : found.strip();
        boolean generic = GENERIC.matcher(name.text()).matches() || Shape.wordCount(name.text()) < 2;
        return generic ? Optional.empty() : Optional.of(name);
    }
}
