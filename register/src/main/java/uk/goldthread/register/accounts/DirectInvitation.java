package uk.goldthread.register.accounts;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.goldthread.register.Refused;
import uk.goldthread.register.access.Audit;
import uk.goldthread.register.access.Audit.Who;
import uk.goldthread.register.access.AuditKind;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.organisations.Organisations;

/** Invites for one who is at the command line: the first person of a further organisation, or whoever nobody else can let in. */
@Component
public class DirectInvitation {
    private final Organisations organisations;
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Audit audit;

    DirectInvitation(Organisations organisations, Accounts accounts, OneTimeLinks links, Audit audit) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.links = links;
        this.audit = audit;
    }

    /** @return the path of a one-time link for the account of that e-mail address, made where there is none yet */
    @Transactional
    public String invite(String email, String name, String organisation, Role role) {
        if (!Emails.isOne(email)) throw new Refused(Emails.SENTENCE + ".");
        var account = accounts.withEmail(email).orElseGet(() -> opened(email, name, organisation, role));
        if (!account.active())
            throw new Refused("The account of " + email
                    + " is shut out: an administrator of its organisation can let it back in.");
        note(account.organisation(), account.person());
        return links.forPerson(account.person());
    }

    private Account opened(String email, String name, String organisation, Role role) {
        if (name.isBlank() || organisation.isBlank())
            throw new Refused("There is no account of " + email + " yet: give --name and --organisation to make one.");
        return accounts.open(
                name, email, organisations.named(organisation.strip()).id(), role);
    }

    private void note(UUID organisation, UUID person) {
        var who = new Who(organisation, null, null);
        audit.note(AuditKind.RIGHTS, who, "Made a one-time link at the command line", "/people/" + person);
    }
}
