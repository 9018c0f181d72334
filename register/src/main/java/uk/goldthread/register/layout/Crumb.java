package uk.goldthread.register.layout;

/** One step of the way to a page. */
public record Crumb(String words, String href) {}
