package uk.goldthread.register.accounts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.layout.Choice;
import uk.goldthread.register.layout.Errors;
import uk.goldthread.register.layout.Typed;

/** What was typed to invite somebody. */
public record InvitationForm(String name, String email, String role) {
    public InvitationForm {
        name = Typed.text(name);
    }

    static final InvitationForm EMPTY = new InvitationForm("", "", "");

    public static List<Choice> roles() {
        return Stream.of(Role.values())
                .map(role -> new Choice(role.key(), role.words(), role.meaning()))
                .toList();
    }

    static Optional<Role> roleOf(String key) {
        return Stream.of(Role.values()).filter(role -> role.key().equals(key)).findFirst();
    }

    Errors check(Accounts accounts) {
        return Errors.NONE
                .where(name.isEmpty(), "name", "Enter their name")
                .where(name.length() > Typed.LONGEST_NAME, "name", Typed.TOO_LONG)
                .where(!Emails.isOne(email), "email", Emails.SENTENCE)
                .where(accounts.withEmail(email).isPresent(), "email", Emails.TAKEN)
                .where(roleOf(role).isEmpty(), "role", "Select what they may do");
    }
}
