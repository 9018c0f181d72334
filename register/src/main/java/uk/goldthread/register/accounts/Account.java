package uk.goldthread.register.accounts;

import java.util.UUID;
import uk.goldthread.register.access.Role;

/**
 * Who may sign in.
 *
 * @param active an account that is not cannot sign in; it stays, because what its person did stays
 * @param ready the person has chosen a password
 */
public record Account(
        UUID person, String name, String email, UUID organisation, Role role, boolean active, boolean ready) {}
