/** Promises: what is recorded of them, and their state as at any day. */
@NullMarked
package uk.goldthread.register.commitments;

import org.jspecify.annotations.NullMarked;
