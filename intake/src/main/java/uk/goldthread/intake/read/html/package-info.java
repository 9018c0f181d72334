/** Web pages and messages in HTML. */
@NullMarked
package uk.goldthread.intake.read.html;

import org.jspecify.annotations.NullMarked;
