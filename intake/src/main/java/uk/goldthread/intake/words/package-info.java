/** The vocabularies of committee papers, English and Welsh, kept as data. */
@NullMarked
package uk.goldthread.intake.words;

import org.jspecify.annotations.NullMarked;
