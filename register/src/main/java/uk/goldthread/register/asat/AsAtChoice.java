package uk.goldthread.register.asat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.ModelAndView;
import uk.goldthread.register.layout.Errors;
import uk.goldthread.register.ledger.AsAt;

/**
 * The point on both axes that a request asks for, by {@code as-at} (a day) and {@code known} (a day, which means its end
 * in London, or an instant); what is not asked is now. What cannot be read is kept as it was typed, with a sentence, and
 * now is shown in its place.
 *
 * @param at the point that is shown
 * @param today the present day in London
 * @param typedDay what was typed for the day
 * @param typedKnown what was typed for the knowledge
 * @param wrongDay what is wrong with the day that was typed
 * @param wrongKnown what is wrong with the knowledge that was typed
 */
public record AsAtChoice(
        AsAt at,
        LocalDate today,
        String typedDay,
        String typedKnown,
        @Nullable String wrongDay,
        @Nullable String wrongKnown) {

    /** The names under which a request asks. */
    public static final String DAY = "as-at", KNOWN = "known";

    public static AsAtChoice read(String typedDay, String typedKnown, Instant now) {
        var today = AsAt.dayOf(now);
        var day = typedDay.isBlank() ? new TypedDay.Day(today) : TypedDay.read(typedDay, today);
        var instant = typedKnown.isBlank() ? now : instant(typedKnown);
        var known = instant != null ? new TypedDay.Day(today) : TypedDay.read(typedKnown, today);
        return new AsAtChoice(
                new AsAt(or(day, today), knownAt(instant, known, now)),
                today,
                typedDay.strip(),
                typedKnown.strip(),
                wrong(day),
                wrong(known));
    }

    private static LocalDate or(TypedDay read, LocalDate otherwise) {
        return read instanceof TypedDay.Day day ? day.day() : otherwise;
    }

    private static Instant knownAt(@Nullable Instant instant, TypedDay known, Instant now) {
        if (instant != null) return instant;
        return known instanceof TypedDay.Day day ? AsAt.endOf(day.day()) : now;
    }

    private static @Nullable Instant instant(String typed) {
        try {
            var instant = Instant.parse(typed.strip());
            return TypedDay.isWithinReason(AsAt.dayOf(instant)) ? instant : null;
        } catch (DateTimeException notAnInstant) {
            return null;
        }
    }

    private static @Nullable String wrong(TypedDay read) {
        return read instanceof TypedDay.NotADay wrong ? wrong.sentence() : null;
    }

    public boolean isWrong() {
        return wrongDay != null || wrongKnown != null;
    }

    /** What is wrong, by the names of the fields. */
    public Errors errors() {
        var errors = Errors.NONE;
        if (wrongDay != null) errors = errors.with(DAY, wrongDay);
        return wrongKnown == null ? errors : errors.with(KNOWN, wrongKnown);
    }

    /**
     * The page as at the point that is shown; where something is wrong it says so, as a bad request whose JSON is the
     * problem.
     *
     * @param model what the template takes, besides this choice as {@code chosen}, and {@code json}
     */
    public ModelAndView page(String template, Map<String, ?> model) {
        var all = new HashMap<String, Object>(model);
        all.put("chosen", this);
        if (!isWrong()) return new ModelAndView(template, all);
        var sentences = String.join(" ", errors().sentences().values());
        all.put("json", ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, sentences));
        return errors().on(template, all);
    }

    /** A day was chosen. */
    public boolean hasDay() {
        return !typedDay.isEmpty() && wrongDay == null;
    }

    /** The knowledge of another time was chosen. */
    public boolean hasKnown() {
        return !typedKnown.isEmpty() && wrongKnown == null;
    }

    public boolean isNow() {
        return !hasDay() && !hasKnown();
    }

    /** "As at 8 September 2006, as known on 22 November 2026". */
    public String words() {
        var day = "As at " + DayWords.of(at.day());
        return hasKnown() ? day + ", as known " + knownWords() : day;
    }

    private String knownWords() {
        return instant(typedKnown) == null
                ? "on " + DayWords.of(AsAt.dayOf(at.known()))
                : "on " + DayWords.of(at.known());
    }

    /** The path with this choice kept in it. */
    public String on(String path) {
        var query = query();
        if (query.isEmpty()) return path;
        return path + (path.contains("?") ? "&" : "?") + query;
    }

    /** {@code as-at=2006-09-08&known=2026-11-22}, what was chosen of it. */
    public String query() {
        var day = hasDay() ? DAY + "=" + at.day() : "";
        var known = hasKnown() ? KNOWN + "=" + URLEncoder.encode(knownParameter(), StandardCharsets.UTF_8) : "";
        return day.isEmpty() || known.isEmpty() ? day + known : day + "&" + known;
    }

    /** The knowledge as an address carries it: a day, or an instant. */
    public String knownParameter() {
        return instant(typedKnown) == null
                ? AsAt.dayOf(at.known()).toString()
                : at.known().toString();
    }
}
