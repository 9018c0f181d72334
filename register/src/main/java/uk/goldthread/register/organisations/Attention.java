package uk.goldthread.register.organisations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that wants a person.
 *
 * @param register the one that it is in, where it is in one
 * @param what what it is, for any number of it: "overdue"
 * @param path where all of it is listed
 */
public record Attention(@Nullable UUID register, String what, int count, String path) {}
