/** PDF: words by their places become lines, paragraphs and tables, with ruling lines or without; pictures of pages are read by Tesseract. */
@NullMarked
package uk.goldthread.intake.read.pdf;

import org.jspecify.annotations.NullMarked;
