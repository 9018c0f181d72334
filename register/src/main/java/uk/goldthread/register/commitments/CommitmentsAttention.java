package uk.goldthread.register.commitments;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.asat.AsAtChoice;
import uk.goldthread.register.organisations.Attention;
import uk.goldthread.register.organisations.AttentionSource;
import uk.goldthread.register.organisations.Register;

/** Tells the first page which commitments want a person. */
@Component
@Order(1)
class CommitmentsAttention implements AttentionSource {
    private final Commitments commitments;

    CommitmentsAttention(Commitments commitments) {
        this.commitments = commitments;
    }

    @Override
    public List<Attention> attention(Person person, List<Register> registers, AsAtChoice chosen, int days) {
        var ids = registers.stream().map(Register::id).toList();
        var needs = commitments.needs(ids, chosen.at(), days);
        var attention = new ArrayList<Attention>();
        for (var register : registers) {
            var lines = new Lines(register, chosen, attention);
            lines.add(needs.getOrDefault(register.id(), Needs.NONE), days);
        }
        return attention;
    }

    private record Lines(Register register, AsAtChoice chosen, List<Attention> attention) {

        void add(Needs needs, int days) {
            add("overdue", needs.overdue(), "overdue=true");
            add("to be reviewed within " + days + " days", needs.reviews(), "review-within=" + days);
            add("due within " + days + " days", needs.dueSoon(), "due-within=" + days);
            add("without a date", needs.undated(), "undated=true");
            add("without an owner", needs.unowned(), "unowned=true");
        }

        private void add(String what, int count, String query) {
            var path = chosen.on("/registers/" + register.key() + "?" + query);
            if (count > 0) attention.add(new Attention(register.id(), what, count, path));
        }
    }
}
