package uk.goldthread.register.audit;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the audit keeps.
 *
 * @param at as clocks in London showed it
 * @param who nobody where a stranger or a command did it
 * @param about the path of the thing that it was done to, or the door that stayed shut
 * @param name of the person, the document, the register or the commitment that {@code about} is about
 */
public record AuditLine(
        OffsetDateTime at,
        String kind,
        @Nullable String who,
        String what,
        @Nullable String about,
        @Nullable String name,
        @Nullable String address) {

    /** Whoever has an address came over the network. */
    public String doer() {
        if (who != null) return who;
        return address == null ? "Command line" : "Nobody signed in";
    }

    /** Doors have a method before their path, and are no place to go to. */
    public boolean leadsSomewhere() {
        return about != null && about.startsWith("/");
    }
}
