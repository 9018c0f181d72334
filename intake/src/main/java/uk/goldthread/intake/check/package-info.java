/** The last step: what in the draft wants a person. */
@NullMarked
package uk.goldthread.intake.check;

import org.jspecify.annotations.NullMarked;
