package uk.goldthread.register;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.accounts.Account;
import uk.goldthread.register.accounts.Accounts;
import uk.goldthread.register.accounts.OneTimeLinks;
import uk.goldthread.register.organisations.Organisation;
import uk.goldthread.register.organisations.Organisations;

/** A test on the running application, through its door: visitors of each role have come in by a one-time link. */
public abstract class WebTest extends PostgresTest {

    protected static final String ORGANISATION = "Wexcombe Borough Council";
    protected static final String PASSWORD = "lantern tidal biscuit";

    private static final Map<Role, Visitor> SIGNED_IN = new EnumMap<>(Role.class);

    @BeforeAll
    static void nobodyIsSignedIn() {
        SIGNED_IN.clear();
    }

    /** Where the application is. */
    protected static URI home() {
        return anybody().home();
    }

    /** The address of the one proxy that the application believes. */
    protected static String proxy() {
        return TestApplication.PROXY;
    }

    /** A visitor who is not signed in. */
    protected static Visitor anybody() {
        return new Visitor(TestApplication.shared().port());
    }

    /** The visitor of that role in {@link #ORGANISATION}: the same one throughout a test class. */
    protected static Visitor as(Role role) {
        return SIGNED_IN.computeIfAbsent(role, wanted -> signedIn(account(wanted, ORGANISATION)));
    }

    /** A new visitor of that role in another organisation. */
    protected static Visitor as(Role role, String organisation) {
        return signedIn(account(role, organisation));
    }

    /** Who a visitor of {@link #as(Role)} is. */
    protected static Person person(Role role) {
        as(role);
        Account account =
                the(Accounts.class).withEmail(email(role, ORGANISATION)).orElseThrow();
        return new Person(account.person(), account.name(), account.organisation(), ORGANISATION, role);
    }

    protected static UUID organisation() {
        return the(Organisations.class).named(ORGANISATION).id();
    }

    /** A new account without a password: "Wexcombe Editor". */
    protected static Account account(Role role, String organisation) {
        Organisation where = the(Organisations.class).named(organisation);
        String name = organisation.split(" ")[0] + " " + role.words();
        return the(Accounts.class).open(name, email(role, organisation), where.id(), role);
    }

    protected static Visitor signedIn(Account account) {
        Visitor visitor = anybody();
        visitor.post(the(OneTimeLinks.class).forPerson(account.person()), Map.of("password", PASSWORD))
                .hasStatus(302);
        return visitor;
    }

    protected static String email(Role role, String organisation) {
        return role.key() + "@" + organisation.toLowerCase().replace(' ', '-') + ".example";
    }
}
