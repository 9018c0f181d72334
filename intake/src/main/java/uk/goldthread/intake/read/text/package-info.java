/** Plain text: runs of blanks, cells line by line and labels beside or above what they are of become tables again. */
@NullMarked
package uk.goldthread.intake.read.text;

import org.jspecify.annotations.NullMarked;
