/** Words about time, read as days: the only place that knows dates. */
@NullMarked
package uk.goldthread.timescale;

import org.jspecify.annotations.NullMarked;
