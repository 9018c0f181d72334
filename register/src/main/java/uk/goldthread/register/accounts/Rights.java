package uk.goldthread.register.accounts;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.goldthread.register.access.Role;

/**
 * Changes of what a person may do, each whole or not at all. An organisation keeps at least one administrator, also where
 * two of them change each other at the same moment: the answer is false where that would leave none.
 */
@Component
class Rights {
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Sessions sessions;

    Rights(Accounts accounts, OneTimeLinks links, Sessions sessions) {
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
    }

    @Transactional
    boolean give(UUID person, Role role) {
        if (role != Role.ADMINISTRATOR && accounts.isLastAdministrator(person)) return false;
        accounts.setRole(person, role);
        return true;
    }

    @Transactional
    boolean shutOut(UUID person) {
        if (accounts.isLastAdministrator(person)) return false;
        accounts.setActive(person, false);
        links.endThoseOf(person);
        sessions.endAllOf(person);
        return true;
    }

    void letBackIn(UUID person) {
        accounts.setActive(person, true);
    }

    /** Uses the link up; whoever is signed in as this person no longer is. */
    @Transactional
    void choosePassword(UUID person, String secret, String password) {
        links.use(secret);
        accounts.setPassword(person, password);
        sessions.endAllOf(person);
    }
}
