package uk.goldthread.register.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.compare.Comparison;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.register.organisations.Register;

/**
 * A draft beside the register whose document it is the next version of.
 *
 * @param asAt the day for which the draft speaks: the register is compared as it stood then
 * @param later commitments of the draft that the register has, but only from a later day: they are left as they are
 * @param following the day of the register's next document, where this one is older than that: what it says holds until then
 * @param meeting that of the document, where it is of one
 * @param upTo how many entries the register had, at least, when it was looked at
 */
public record NextVersion(
        Register register,
        LocalDate asAt,
        Draft draft,
        Comparison comparison,
        List<DraftCommitment> later,
        @Nullable LocalDate following,
        @Nullable MeetingChange meeting,
        long upTo) {

    /** The document is of a meeting of which it says what the register does not have. */
    public boolean bringsMeeting() {
        return meeting != null && !meeting.isKnown();
    }

    /** Tells one state of register and draft from another. */
    public String seen() {
        return upTo + "-" + Integer.toHexString(draft.hashCode());
    }

    /** The commitments of which the document is silent, and which wait for somebody to say what became of them. */
    public List<DraftCommitment> goneWhileOpen() {
        return comparison.gone().stream()
                .filter(gone -> !isClosed(gone.status()))
                .toList();
    }

    /** Those that were completed or withdrawn before the document left them out. */
    public int goneWhenClosed() {
        return comparison.gone().size() - goneWhileOpen().size();
    }

    private static boolean isClosed(String status) {
        return status.equals("completed") || status.equals("withdrawn");
    }
}
