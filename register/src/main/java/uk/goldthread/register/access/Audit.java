package uk.goldthread.register.access;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down for administrators who did what: in sentences of ours, by ids, without words of people or secrets. */
@Component
public class Audit {

    /** A guesser must not fill the disk: of one address no more refusals are kept in {@link #WINDOW}. The log has them all. */
    public static final int REFUSALS_KEPT = 100;

    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient sql;
    private final InstantSource clock;

    public Audit(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Who did it, as far as that is known: a stranger has an address only, a command not even that. */
    public record Who(
            @Nullable UUID organisation,
            @Nullable UUID person,
            @Nullable String address) {

        public static final Who NOBODY = new Who(null, null, null);

        /** Whoever installed it, of whom nothing is known but whose register it is about. */
        public static Who atTheCommandLine(UUID organisation) {
            return new Who(organisation, null, null);
        }

        public static Who of(Person person) {
            return new Who(person.organisation(), person.id(), null);
        }

        public Who at(String address) {
            return new Who(organisation, person, address);
        }
    }

    /** @param about the path of the thing that it was done to */
    public void note(AuditKind kind, Who who, String what, @Nullable String about) {
        insert(kind, who, what, about, clock.instant());
    }

    /** What was not let happen, unless that address has been refused too often of late. */
    public void refused(AuditKind kind, Who who, String what, @Nullable String about) {
        var now = clock.instant();
        if (ofLateFrom(who.address(), now) < REFUSALS_KEPT) insert(kind, who, what, about, now);
    }

    private int ofLateFrom(@Nullable String address, Instant now) {
        return sql.sql("select count(*) from audit_event where address = :address and at > :start")
                .param("address", address)
                .param("start", Timestamp.from(now.minus(WINDOW)))
                .query(Integer.class)
                .single();
    }

    private void insert(AuditKind kind, Who who, String what, @Nullable String about, Instant now) {
        sql.sql("""
                        insert into audit_event (at, kind, organisation, person, what, about, address)
                        values (:at, :kind, :organisation, :person, :what, :about, :address)
                        """)
                .param("at", Timestamp.from(now))
                .param("kind", kind.key())
                .param("organisation", who.organisation())
                .param("person", who.person())
                .param("what", what)
                .param("about", about)
                .param("address", who.address())
                .update();
    }
}
