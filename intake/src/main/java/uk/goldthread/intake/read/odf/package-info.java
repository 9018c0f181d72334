/** OpenDocument text and sheets. */
@NullMarked
package uk.goldthread.intake.read.odf;

import org.jspecify.annotations.NullMarked;
