package uk.goldthread.timescale;

/**
 * A timescale met within running text.
 *
 * @param start the first character of its words, from 0
 * @param end the character after its last
 * @param timescale how those words were read
 */
public record Mention(int start, int end, Timescale timescale) {}
