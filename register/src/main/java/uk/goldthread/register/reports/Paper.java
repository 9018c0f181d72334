package uk.goldthread.register.reports;

/** Paper, laid on its side: tables are wide. */
enum Paper {
    A4(297, 210),
    A3(420, 297);

    private static final double TWENTIETHS_OF_A_POINT = 1440 / 25.4;
    private static final int MARGIN = 15;

    private final int width;
    private final int height;

    Paper(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** In twentieths of a point, as Word counts. */
    long width() {
        return Math.round(width * TWENTIETHS_OF_A_POINT);
    }

    long height() {
        return Math.round(height * TWENTIETHS_OF_A_POINT);
    }

    long margin() {
        return Math.round(MARGIN * TWENTIETHS_OF_A_POINT);
    }

    /** What is left between the margins. */
    long space() {
        return width() - 2 * margin();
    }
}
