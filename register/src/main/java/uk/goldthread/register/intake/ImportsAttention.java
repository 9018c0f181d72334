package uk.goldthread.register.intake;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.asat.AsAtChoice;
import uk.goldthread.register.organisations.Attention;
import uk.goldthread.register.organisations.AttentionSource;
import uk.goldthread.register.organisations.Register;

/** Tells whoever may review them how many documents wait for that; their reading is of today, whatever day is asked for. */
@Component
@Order(2)
class ImportsAttention implements AttentionSource {
    private final ImportTable table;

    ImportsAttention(ImportTable table) {
        this.table = table;
    }

    @Override
    public List<Attention> attention(Person person, List<Register> registers, AsAtChoice chosen, int days) {
        int waiting = person.may(Role.EDITOR) ? table.underReview(person.organisation()) : 0;
        var what = waiting == 1 ? "document to go on reviewing" : "documents to go on reviewing";
        return waiting == 0 ? List.of() : List.of(new Attention(null, what, waiting, "/imports"));
    }
}
