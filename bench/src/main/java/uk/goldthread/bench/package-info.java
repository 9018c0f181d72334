/** What is measured, each by one command: {@code ./goldthread bench NAME}. */
@NullMarked
package uk.goldthread.bench;

import org.jspecify.annotations.NullMarked;
