/** From characters to terms: reads past damage, and knows the words of two languages. */
@NullMarked
package uk.goldthread.timescale.words;

import org.jspecify.annotations.NullMarked;
