/** Any document, healed and read into a draft. Knows nothing of a database. */
@NullMarked
package uk.goldthread.intake;

import org.jspecify.annotations.NullMarked;
