/** Spreadsheets and separated values: cells as they are shown, merged ones and hidden rows known. */
@NullMarked
package uk.goldthread.intake.read.sheet;

import org.jspecify.annotations.NullMarked;
