package uk.goldthread.register.organisations;

import java.util.UUID;

/** One collection of promises: a review's recommendations, an improvement plan, a group's action log. */
public record Register(UUID id, UUID organisation, String key, String name) {

    /** As the audit says it, which nobody changes: its address may hold the name of somebody. */
    public String byNumber() {
        return "/registers/" + id;
    }
}
