package uk.goldthread.register.commitments;

import java.util.List;

/**
 * What stands around the list of a register.
 *
 * @param counts of the whole register
 * @param owners all that are named, by name
 * @param themes in the order of the source
 */
public record Overview(Counts counts, List<String> owners, List<String> themes) {}
