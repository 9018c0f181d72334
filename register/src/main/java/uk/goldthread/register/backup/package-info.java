/** Everything in one file, and back. */
@NullMarked
package uk.goldthread.register.backup;

import org.jspecify.annotations.NullMarked;
