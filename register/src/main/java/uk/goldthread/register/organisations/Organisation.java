package uk.goldthread.register.organisations;

import java.util.UUID;

/** A public body or a partner. */
public record Organisation(UUID id, String key, String name) {}
