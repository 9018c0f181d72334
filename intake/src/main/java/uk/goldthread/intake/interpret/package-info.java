/** The fourth step: commitments, findings and the meeting are read from what was recognised. */
@NullMarked
package uk.goldthread.intake.interpret;

import org.jspecify.annotations.NullMarked;
