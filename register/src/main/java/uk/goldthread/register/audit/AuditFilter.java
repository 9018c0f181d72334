package uk.goldthread.register.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import uk.goldthread.register.access.AuditKind;

/** Which lines are asked for: everybody's of every kind, where nothing is chosen. */
public record AuditFilter(
        @Nullable AuditKind kind, @Nullable UUID person) {

    /** What cannot be chosen chooses nothing. */
    static AuditFilter of(String kind, String person) {
        return new AuditFilter(AuditKind.of(kind).orElse(null), uuid(person));
    }

    private static @Nullable UUID uuid(String typed) {
        try {
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }

    public String kindKey() {
        return kind == null ? "" : kind.key();
    }

    public String personKey() {
        return person == null ? "" : person.toString();
    }

    /** The address of the same lines in another format. */
    public String path(String suffix) {
        return UriComponentsBuilder.fromPath("/audit" + suffix)
                .queryParam("kind", kindKey())
                .queryParam("person", personKey())
                .toUriString();
    }
}
