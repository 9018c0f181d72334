package uk.goldthread.register.accounts;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.organisations.Organisation;
import uk.goldthread.register.organisations.Organisations;

/** Makes the first administrator of a new installation, from what they typed. */
@Component
class FirstAdministrator {

    private final Organisations organisations;
    private final Accounts accounts;
    private final OneTimeLinks links;

    FirstAdministrator(Organisations organisations, Accounts accounts, OneTimeLinks links) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.links = links;
    }

    /** Before anybody typed: the organisation whose registers are there already, if there is one. */
    FirstAdministratorForm empty() {
        String organisation = organisations.all().stream()
                .filter(one -> !organisations.registersOf(one.id()).isEmpty())
                .findFirst()
                .map(Organisation::name)
                .orElse("");
        return new FirstAdministratorForm("", "", organisation, "");
    }

    @Transactional
    UUID make(FirstAdministratorForm form, String secret) {
        links.use(secret);
        UUID organisation = organisations.named(form.organisation().strip()).id();
        UUID person = accounts.open(form.name(), form.email(), organisation, Role.ADMINISTRATOR)
                .person();
        accounts.setPassword(person, form.password());
        return person;
    }
}
