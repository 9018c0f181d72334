/** The first step: the bytes of a file become one tree of paragraphs and tables, by one reader a format. */
@NullMarked
package uk.goldthread.intake.read;

import org.jspecify.annotations.NullMarked;
