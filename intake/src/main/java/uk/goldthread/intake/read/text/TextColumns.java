package uk.goldthread.intake.read.text;

import java.util.List;

/** Neighbouring lines of a page of text, with what each column has of each. */
interface TextColumns {
    /** The first line of the page. */
    int from();

    /** As they stand, empty ones among them. */
    List<String> lines();

    int count();

    /** What each column has of a line. */
    List<String> cells(int line);

    /** The line writes over the columns: the title of a section. */
    boolean isAcross(int line);

    default boolean isEmpty(int line) {
        return lines().get(line).isBlank();
    }
}
