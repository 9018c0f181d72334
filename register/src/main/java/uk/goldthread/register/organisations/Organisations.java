package uk.goldthread.register.organisations;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front door of organisations and the registers they keep. */
@Component
public class Organisations {

    /** No key: in an address it stands for the form that opens a register. */
    private static final String NEW = "new";

    private final JdbcClient sql;

    Organisations(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Organisation> all() {
        return sql.sql("select id, key, name from organisation order by name")
                .query(Organisation.class)
                .list();
    }

    public Organisation organisation(UUID id) {
        return sql.sql("select id, key, name from organisation where id = :id")
                .param("id", id)
                .query(Organisation.class)
                .single();
    }

    /** The organisation of that name, made where there is none yet. */
    @Transactional
    public Organisation named(String name) {
        waitForKey("organisation", name);
        return sql.sql("select id, key, name from organisation where lower(name) = lower(:name) order by id limit 1")
                .param("name", name)
                .query(Organisation.class)
                .optional()
                .orElseGet(() -> found(name));
    }

    private Organisation found(String name) {
        return sql.sql("insert into organisation (key, name) values (:key, :name) returning id, key, name")
                .param("key", freeKey("organisation", name, null))
                .param("name", name)
                .query(Organisation.class)
                .single();
    }

    /** Opens a register, unless the organisation has one of that name, in use or put away. */
    @Transactional
    public Optional<Register> openAnother(UUID organisation, String name) {
        waitForKey("register", name);
        return isCalled(name, registersOf(organisation)) ? Optional.empty() : Optional.of(open(organisation, name));
    }

    boolean isPutAway(UUID organisation, String name) {
        return isCalled(name, putAway(organisation));
    }

    private static boolean isCalled(String name, List<Register> registers) {
        return registers.stream().anyMatch(register -> register.name().equalsIgnoreCase(name));
    }

    /** Opens a register; its key is made from its name. */
    @Transactional
    public Register open(UUID organisation, String name) {
        return sql.sql("""
                        insert into register (organisation, key, name) values (:organisation, :key, :name)
                        returning id, organisation, key, name
                        """)
                .param("organisation", organisation)
                .param("key", freeKey("register", name, null))
                .param("name", name)
                .query(Register.class)
                .single();
    }

    /** Its address is made anew too: it may hold the words that are to go. */
    public void renameRegister(UUID register, String name) {
        rename("register", register, name);
    }

    public void renameOrganisation(UUID organisation, String name) {
        rename("organisation", organisation, name);
    }

    /** Whoever is invited at the command line is invited into the organisation of a name: no two have the same. */
    @Transactional
    public boolean renameUnlessTaken(UUID organisation, String name) {
        waitForKey("organisation", name);
        boolean taken = sql.sql(
                        "select exists (select from organisation where lower(name) = lower(:name) and id <> :organisation)")
                .param("name", name)
                .param("organisation", organisation)
                .query(Boolean.class)
                .single();
        if (!taken) renameOrganisation(organisation, name);
        return !taken;
    }

    private void rename(String table, UUID id, String name) {
        sql.sql("update " + table + " set key = :key, name = :name where id = :id")
                .param("key", freeKey(table, name, id))
                .param("name", name)
                .param("id", id)
                .update();
    }

    /** An organisation's registers, by name, those that were put away among them. */
    public List<Register> registersOf(UUID organisation) {
        return registers(organisation, "true");
    }

    /** Those that were not put away, or in which something was recorded since. */
    public List<Register> inUse(UUID organisation) {
        return registers(organisation, "not " + IS_PUT_AWAY);
    }

    public List<Register> putAway(UUID organisation) {
        return registers(organisation, IS_PUT_AWAY);
    }

    private static final String IS_PUT_AWAY = """
            (put_away_after is not null and not exists (
              select from entry where entry.register = register.id and number > put_away_after))
            """;

    private List<Register> registers(UUID organisation, String which) {
        return sql.sql("""
                        select id, organisation, key, name from register
                        where organisation = :organisation and %s
                        order by lower(name), id
                        """.formatted(which))
                .param("organisation", organisation)
                .query(Register.class)
                .list();
    }

    /** From now on it is not listed among the others, until something is recorded in it after that entry. */
    public void putAway(Register register, long lastEntry) {
        shelve(register, lastEntry);
    }

    public void takeOut(Register register) {
        shelve(register, null);
    }

    private void shelve(Register register, @Nullable Long after) {
        sql.sql("update register set put_away_after = :after where id = :id")
                .param("after", after)
                .param("id", register.id())
                .update();
    }

    /** Every register of every organisation, for the command line of the one who installed it. */
    public List<Register> registers() {
        return sql.sql("select id, organisation, key, name from register order by lower(name), id")
                .query(Register.class)
                .list();
    }

    /** The register with that key, where that organisation keeps it: another's is not found. */
    public Optional<Register> register(UUID organisation, String key) {
        return sql.sql(
                        "select id, organisation, key, name from register where organisation = :organisation and key = :key")
                .param("organisation", organisation)
                .param("key", key)
                .query(Register.class)
                .optional();
    }

    /** The register with that key; else the one with that name, where only one has it. */
    public Optional<Register> registerCalled(String keyOrName) {
        var called =
                sql.sql("""
                        select id, organisation, key, name from register
                        where key = :called or lower(name) = lower(:called)
                        order by key = :called desc
                        """).param("called", keyOrName).query(Register.class).list();
        var certain = called.size() == 1
                || !called.isEmpty() && called.getFirst().key().equals(keyOrName);
        return certain ? Optional.of(called.getFirst()) : Optional.empty();
    }

    /** Who makes a key waits until nobody else makes one of the same words, and keeps others waiting until the transaction ends. */
    private void waitForKey(String table, String name) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "key of " + table + " " + keyOf(name).replaceAll("-\\d+$", ""))
                .query((row, i) -> 1)
                .single();
    }

    /** @param own what is to have it: the key that it has is free for it */
    private String freeKey(String table, String name, @Nullable UUID own) {
        waitForKey(table, name);
        var key = keyOf(name);
        for (int n = 1; ; n++) {
            var candidate = n == 1 ? key : key + "-" + n;
            if (!taken(table, candidate, own)) return candidate;
        }
    }

    private boolean taken(String table, String key, @Nullable UUID own) {
        if (key.equals(NEW)) return true;
        return sql.sql("select exists (select from " + table + " where key = :key and id is distinct from :own::uuid)")
                .param("key", key)
                .param("own", own)
                .query(Boolean.class)
                .single();
    }

    /** "Étude: R&D plan" becomes {@code etude-r-d-plan}. */
    static String keyOf(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty()
                ? "register"
                : plain.substring(0, Math.min(plain.length(), 60)).replaceAll("-$", "");
    }
}
