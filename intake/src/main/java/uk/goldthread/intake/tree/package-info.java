/** The one tree that every reader builds: blocks of paragraphs and tables, each knowing where it came from. */
@NullMarked
package uk.goldthread.intake.tree;

import org.jspecify.annotations.NullMarked;
