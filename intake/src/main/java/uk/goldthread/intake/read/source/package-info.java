/** What every reader writes into, what bounds it, and what is said of a file that cannot be read. */
@NullMarked
package uk.goldthread.intake.read.source;

import org.jspecify.annotations.NullMarked;
