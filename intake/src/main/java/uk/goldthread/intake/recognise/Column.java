package uk.goldthread.intake.recognise;

import uk.goldthread.intake.words.Role;

/**
 * A column.
 *
 * @param heading its words, empty where there are none
 * @param fromHeading the heading told the role, not the cells
 */
public record Column(Role role, String heading, boolean fromHeading) {}
