package uk.goldthread.register.names;

import java.util.List;
import java.util.UUID;

/** A feature that holds names of people, and can tell and replace them: it looks again at what was chosen, which is of its organisation or nothing. */
public interface NameHolder {

    List<Held> held(UUID organisation, Name name);

    /** @return in how many things the name was replaced */
    int replace(Replacement replacement);
}
