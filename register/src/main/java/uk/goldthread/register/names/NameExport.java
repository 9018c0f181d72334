package uk.goldthread.register.names;

import java.time.Instant;
import java.util.List;

/** Everything that an organisation holds about a name, to be handed over. */
public record NameExport(String name, String organisation, Instant made, List<Held> held) {}
