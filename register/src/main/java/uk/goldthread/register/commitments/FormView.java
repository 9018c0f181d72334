package uk.goldthread.register.commitments;

import java.util.List;
import uk.goldthread.register.organisations.Register;

/**
 * The page of a form about a commitment.
 *
 * @param seen the commitment's last entry that the person has been shown
 * @param meanwhile what others recorded while the person typed
 * @param corrects it corrects what was recorded
 */
public record FormView(
        Register register, Commitment commitment, long seen, List<HistoryLine> meanwhile, boolean corrects) {

    public String path() {
        return "/registers/" + register.key() + "/commitments/" + commitment.id();
    }

    /** "R.4, Review of fair access": what the form is about. */
    public String name() {
        return commitment.reference() == null ? register.name() : commitment.reference() + ", " + register.name();
    }
}
