package uk.goldthread.intake.interpret;

import java.util.regex.Pattern;
import uk.goldthread.intake.tree.Passage;

/** The reference with which a text begins: "1. ", "R.4 ", "3.2 ", "Recommendation 5: ". A bare number begins a sentence. */
record LeadingReference(Passage reference, Passage text) {
    private static final String NUMBER = "\\d{1,3}(?:\\.\\d{1,3}){0,3}[a-z]?";
    private static final Pattern PATTERN = Pattern.compile("\\s*[(#]?(?:"
            + "(?i:recommendation|action|rec|milestone|stage|objective|commitment|argymhelliad|cam)\\s+(?:no\\.?\\s*)?(?<named>"
            + NUMBER + "|[A-Z]{1,2}\\d*)\\s*[.:)\u2013\u2014-]?"
            + "|(?<lettered>[A-Z]{1,4}[./-]?\\s?" + NUMBER + ")\\s*[.:)\u2013\u2014-]?"
            + "|(?<numbered>" + NUMBER + ")\\s*[.:)]"
            + "|(?<dotted>\\d{1,3}(?:\\.\\d{1,3}){1,3}[a-z]?)"
            + ")\\s+(?=[\\p{L}\"\u201C\u2018'(])");

    static LeadingReference of(Passage text) {
        var matcher = PATTERN.matcher(text.text());
        if (!matcher.lookingAt()) return new LeadingReference(Passage.EMPTY, text);
        for (var group : new String[] {"named", "lettered", "numbered", "dotted"})
            if (matcher.group(group) != null)
                return new LeadingReference(
                        text.cut(matcher.start(group), matcher.end(group)), text.from(matcher.end()));
        throw new IllegalStateException(matcher.group());
    }

    boolean isStated() {
        return !reference.isBlank();
    }
}
