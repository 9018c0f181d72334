package uk.goldthread.register.accounts;

import uk.goldthread.register.layout.Errors;

/** What was typed to set Goldthread up. */
public record FirstAdministratorForm(String name, String email, String organisation, String password) {

    Errors check() {
        return Errors.NONE
                .where(name.isBlank(), "name", "Enter your name")
                .where(!Emails.isOne(email), "email", Emails.SENTENCE)
                .where(organisation.isBlank(), "organisation", "Enter the name of your organisation")
                .and(Passwords.check(password, "password"));
    }
}
