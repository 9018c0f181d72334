package uk.goldthread.register.organisations;

import java.util.List;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.asat.AsAtChoice;

/** A feature's own answer to the first page's question what needs attention. */
public interface AttentionSource {

    /**
     * @param person who asks: what they cannot see to is nothing for them
     * @param days how far ahead to look
     * @return each sort of thing, those with none of it left out
     */
    List<Attention> attention(Person person, List<Register> registers, AsAtChoice chosen, int days);
}
