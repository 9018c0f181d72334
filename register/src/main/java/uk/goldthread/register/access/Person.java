package uk.goldthread.register.access;

import java.util.UUID;

/**
 * The person who is signed in: an argument that any controller may ask for. Their organisation bounds what they can see,
 * and what belongs to another is not found.
 *
 * @param id who records, in the ledger too
 * @param name as pages show it
 * @param organisation whose registers they see
 * @param organisationName as pages show it
 * @param role what they may do there
 */
public record Person(UUID id, String name, UUID organisation, String organisationName, Role role) {

    public boolean may(Role least) {
        return role.includes(least);
    }
}
