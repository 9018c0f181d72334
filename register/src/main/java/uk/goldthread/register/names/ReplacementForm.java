package uk.goldthread.register.names;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.layout.Errors;

/**
 * What was typed to erase or correct a name.
 *
 * @param held the keys of what was chosen
 */
public record ReplacementForm(
        String name,
        String how,
        String corrected,
        String reason,
        @Nullable List<String> held) {

    /** It stands in the ledger for good. */
    static final int LONGEST_REASON = 500;

    static final ReplacementForm EMPTY = new ReplacementForm("", "erase", "", "", null);

    Errors check(Name asked) {
        return Errors.NONE
                .where(!isErasure() && !how.equals("correct"), "how", "Choose whether to erase or to correct it.")
                .where(how.equals("correct") && corrected.isBlank(), "corrected", "Enter the name as it should be.")
                .where(
                        corrected.length() > Name.LONGEST,
                        "corrected",
                        "Shorten the name to " + Name.LONGEST + " characters.")
                .where(reason.isBlank(), "reason", "Enter why, without the name.")
                .where(asked.isIn(reason), "reason", "Leave the name out of the reason: the reason is kept for good.")
                .where(
                        reason.length() > LONGEST_REASON,
                        "reason",
                        "Shorten the reason to " + LONGEST_REASON + " characters.")
                .where(chosen().isEmpty(), "held", "Choose where to replace it.");
    }

    private boolean isErasure() {
        return how.equals("erase");
    }

    Replacement by(Person administrator, Name asked) {
        return new Replacement(
                administrator, asked, isErasure() ? null : corrected.strip(), reason.strip(), Set.copyOf(chosen()));
    }

    private List<String> chosen() {
        return held == null ? List.of() : held;
    }

    /** Everything is chosen until somebody chose otherwise. */
    public boolean chooses(@Nullable String key) {
        return key != null && (held == null || held.contains(key));
    }
}
