/** What the intake reads beside what a careful officer read out of the same documents. */
@NullMarked
package uk.goldthread.bench.intake;

import org.jspecify.annotations.NullMarked;
