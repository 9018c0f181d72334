package uk.goldthread.intake.draft;

import org.jspecify.annotations.Nullable;

/** What the body answered: {@code verdict} is accepted, in-part, in-principle, rejected or noted. */
public record Response(String verdict, @Nullable String text) {}
