/** From terms to days: one file for each construct, and the rules that join them. */
@NullMarked
package uk.goldthread.timescale.grammar;

import org.jspecify.annotations.NullMarked;
