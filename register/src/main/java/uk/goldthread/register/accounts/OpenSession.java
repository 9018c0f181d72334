package uk.goldthread.register.accounts;

import java.time.Instant;

/**
 * Somewhere a person is signed in.
 *
 * @param key stands for the session on pages: its own number would let whoever reads it in
 * @param address from where they signed in
 * @param here the session in which the page is shown
 */
public record OpenSession(String key, Instant began, Instant lastSeen, String address, String browser, boolean here) {}
