/** The day and the knowledge that a page is asked for: typed, read, kept in its links. */
@NullMarked
package uk.goldthread.register.asat;

import org.jspecify.annotations.NullMarked;
