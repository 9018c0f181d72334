package uk.goldthread.intake.read.pdf;

import java.util.List;

/**
 * What is on a page of a PDF.
 *
 * @param words in the order in which they were drawn
 * @param turned words that run up, down or slantwise
 * @param across lines that run across the page, {@code down} those that run down
 */
record PdfPage(
        int number,
        float width,
        float height,
        List<PdfWord> words,
        List<PdfWord> turned,
        List<Ruling> across,
        List<Ruling> down) {}
