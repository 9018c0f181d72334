/** What reading documents costs. */
@NullMarked
package uk.goldthread.bench.reading;

import org.jspecify.annotations.NullMarked;
