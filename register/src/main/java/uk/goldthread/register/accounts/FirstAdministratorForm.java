package uk.goldthread.register.accounts;

import uk.goldthread.register.layout.Errors;
import uk.goldthread.register.layout.Typed;

/** What was typed to set Goldthread up. */
public record FirstAdministratorForm(String name, String email, String organisation, String password) {
    public FirstAdministratorForm {
        name = Typed.text(name);
        organisation = Typed.text(organisation);
    }

    Errors check() {
        return Errors.NONE
                .where(name.isEmpty(), "name", "Enter your name")
                .where(name.length() > Typed.LONGEST_NAME, "name", Typed.TOO_LONG)
                .where(!Emails.isOne(email), "email", Emails.SENTENCE)
                .where(organisation.isEmpty(), "organisation", "Enter the name of your organisation")
                .where(organisation.length() > Typed.LONGEST_NAME, "organisation", Typed.TOO_LONG)
                .and(Passwords.check(password, "password"));
    }
}
