package uk.goldthread.register.commitments;

/** In which colour a count is drawn, on the page and in the report alike. */
public enum CountsColour {
    COMPLETED("#00703c"),
    OPEN("#1d70b8"),
    OVERDUE("#d4351c"),
    UNDATED("#7a4988"),
    WITHDRAWN("#505a5f"),
    ALL("#0b0c0c");

    private final String hex;

    CountsColour(String hex) {
        this.hex = hex;
    }

    /** As pages and pictures write it: {@code #00703c}. */
    public String hex() {
        return hex;
    }
}
