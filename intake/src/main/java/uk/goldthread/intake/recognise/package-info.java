/** The third step: what each column, row and paragraph is. */
@NullMarked
package uk.goldthread.intake.recognise;

import org.jspecify.annotations.NullMarked;
