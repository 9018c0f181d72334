/** Two drafts side by side: which commitment of the one is which of the other, and what became of it. */
@NullMarked
package uk.goldthread.intake.compare;

import org.jspecify.annotations.NullMarked;
