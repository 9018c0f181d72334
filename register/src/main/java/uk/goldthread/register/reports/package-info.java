/** The report that a committee expects, of a register as at any day: layouts, formats and the way to ask for it. */
@NullMarked
package uk.goldthread.register.reports;

import org.jspecify.annotations.NullMarked;
