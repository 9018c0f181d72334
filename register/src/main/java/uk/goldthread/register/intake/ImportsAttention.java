package uk.goldthread.register.intake;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.goldthread.register.asat.AsAtChoice;
import uk.goldthread.register.organisations.Attention;
import uk.goldthread.register.organisations.AttentionSource;
import uk.goldthread.register.organisations.Register;

/** Tells the first page how many documents wait for their review; their reading is of today, whatever day is asked for. */
@Component
@Order(2)
class ImportsAttention implements AttentionSource {
    private final ImportTable table;

    ImportsAttention(ImportTable table) {
        this.table = table;
    }

    @Override
    public List<Attention> attention(UUID organisation, List<Register> registers, AsAtChoice chosen, int days) {
        int waiting = table.underReview(organisation);
        var what = waiting == 1 ? "document to go on reviewing" : "documents to go on reviewing";
        return waiting == 0 ? List.of() : List.of(new Attention(null, what, waiting, "/imports"));
    }
}
