/** Names of people: everything that is held about one, given back, corrected or erased, as the law asks. */
@NullMarked
package uk.goldthread.register.names;

import org.jspecify.annotations.NullMarked;
