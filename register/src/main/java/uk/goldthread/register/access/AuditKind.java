package uk.goldthread.register.access;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The sorts of things that the audit keeps. */
public enum AuditKind {
    SIGN_IN("Sign-ins"),
    RIGHTS("Changes of rights"),
    SETTINGS("Settings"),
    IMPORT("Imports"),
    EXPORT("Exports"),
    NAMES("Names"),
    REFUSED("Refused doors");

    private final String words;

    AuditKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** How it is written in addresses and in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<AuditKind> of(String key) {
        return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
