package uk.goldthread.register.accounts;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.goldthread.register.NotFound;
import uk.goldthread.register.Refused;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.organisations.People;

/** The accounts, and what can be done to them. */
@Component
public class Accounts {

    private static final String ACCOUNT = """
            select account.person, person.name, account.email, account.organisation, upper(account.role) as role,
                account.active, account.password is not null as ready
            from account join person on person.id = account.person
            """;

    private final JdbcClient sql;
    private final People people;
    private final Passwords passwords;
    private final InstantSource clock;

    Accounts(JdbcClient sql, People people, Passwords passwords, InstantSource clock) {
        this.sql = sql;
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * A new account without a password: a one-time link lets its person in to choose one. Of two who open one for the same
     * e-mail address at the same moment, one is refused.
     */
    @Transactional
    public Account open(String name, String email, UUID organisation, Role role) {
        UUID person = people.add(name.strip());
        int opened = sql.sql("""
                        insert into account (person, organisation, email, role, created)
                        values (:person, :organisation, :email, :role, :created)
                        on conflict do nothing
                        """)
                .param("person", person)
                .param("organisation", organisation)
                .param("email", email.strip())
                .param("role", role.key())
                .param("created", Timestamp.from(clock.instant()))
                .update();
        if (opened == 0) throw new Refused(Emails.TAKEN + ".");
        return with(person).orElseThrow();
    }

    public Optional<Account> with(UUID person) {
        return sql.sql(ACCOUNT + "where account.person = :person")
                .param("person", person)
                .query(Account.class)
                .optional();
    }

    /** The account of somebody in an administrator's organisation: another's is not found. */
    public Account colleague(Person administrator, UUID person) {
        return with(person)
                .filter(account -> account.organisation().equals(administrator.organisation()))
                .orElseThrow(NotFound::new);
    }

    public Optional<Account> withEmail(String email) {
        return sql.sql(ACCOUNT + "where lower(account.email) = lower(:email)")
                .param("email", email.strip())
                .query(Account.class)
                .optional();
    }

    /** The accounts of an organisation, by name. */
    public List<Account> of(UUID organisation) {
        return sql.sql(ACCOUNT + "where account.organisation = :organisation order by lower(person.name), person.id")
                .param("organisation", organisation)
                .query(Account.class)
                .list();
    }

    /** Whether somebody can administer already: then the first administrator's link is no longer given out. */
    public boolean haveAnAdministrator() {
        return sql.sql("select exists (" + ADMINISTRATORS + ")")
                .query(Boolean.class)
                .single();
    }

    /**
     * Whether an organisation would be left without anybody to administer it. Until the transaction ends, none of its
     * administrators can be changed by another.
     */
    boolean isLastAdministrator(UUID person) {
        return sql.sql("""
                        select person from account
                        where organisation = (select organisation from account where person = :person)
                            and role = 'administrator' and active and password is not null
                        order by person for update
                        """).param("person", person).query(UUID.class).list().equals(List.of(person));
    }

    /** Until the transaction ends, nobody else changes that account. */
    void waitFor(UUID person) {
        sql.sql("select person from account where person = :person for update")
                .param("person", person)
                .query(UUID.class)
                .optional();
    }

    void setPassword(UUID person, String password) {
        sql.sql("update account set password = :password where person = :person")
                .param("password", passwords.hash(password))
                .param("person", person)
                .update();
    }

    void setRole(UUID person, Role role) {
        sql.sql("update account set role = :role where person = :person")
                .param("role", role.key())
                .param("person", person)
                .update();
    }

    void setActive(UUID person, boolean active) {
        sql.sql("update account set active = :active where person = :person")
                .param("active", active)
                .param("person", person)
                .update();
    }

    /** Leaves the account without e-mail address and password: what its person recorded stays, under no name. */
    void erase(UUID person) {
        sql.sql("""
                        update account set active = false, password = null, email = 'erased@' || person || '.invalid'
                        where person = :person
                        """).param("person", person).update();
    }

    /** Takes as long for an e-mail that nobody has as for a wrong password, so that neither can be told from the other. */
    Optional<Account> signIn(String email, String password) {
        Optional<Account> account = withEmail(email).filter(Account::active).filter(Account::ready);
        String hash = account.flatMap(found -> hashOf(found.person())).orElseGet(passwords::nobodys);
        return passwords.match(password, hash) ? account : Optional.empty();
    }

    boolean hasPassword(UUID person, String password) {
        return hashOf(person).filter(hash -> passwords.match(password, hash)).isPresent();
    }

    private Optional<String> hashOf(UUID person) {
        return sql.sql("select password from account where person = :person and password is not null")
                .param("person", person)
                .query(String.class)
                .optional();
    }

    private static final String ADMINISTRATORS =
            "select from account where role = 'administrator' and active and password is not null";
}
