/** The documents that registers stand on, line by line: every place that was read from leads back to its words. */
@NullMarked
package uk.goldthread.register.sources;

import org.jspecify.annotations.NullMarked;
