/** Our reader of words about time beside others, over the same phrases and in the same run. */
@NullMarked
package uk.goldthread.bench.timescale;

import org.jspecify.annotations.NullMarked;
