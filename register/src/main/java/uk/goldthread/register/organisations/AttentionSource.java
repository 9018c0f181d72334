package uk.goldthread.register.organisations;

import java.util.List;
import java.util.UUID;
import uk.goldthread.register.asat.AsAtChoice;

/** A feature's own answer to the first page's question what needs attention. */
public interface AttentionSource {

    /**
     * @param days how far ahead to look
     * @return each sort of thing, those with none of it left out
     */
    List<Attention> attention(UUID organisation, List<Register> registers, AsAtChoice chosen, int days);
}
