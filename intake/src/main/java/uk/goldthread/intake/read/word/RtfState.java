package uk.goldthread.intake.read.word;

/** What control words have set and the end of a group takes back (Rich Text 1.9.1, "Formal Syntax"). */
final class RtfState {
    /** Where the text of a group goes. */
    enum Into {
        STORY,
        FONTS,
        STYLES,
        NOWHERE
    }

    private static final int BODY_LEVEL = 9;

    Into into = Into.STORY;
    RtfStory story;
    RtfRow row = new RtfRow();
    int font;
    boolean hidden;
    boolean deleted;
    int fallback = 1;
    int style;
    int outline = BODY_LEVEL;
    boolean inTable;
    int nesting = 1;

    RtfState(RtfStory story, int font) {
        this.story = story;
        this.font = font;
    }

    RtfState(RtfState outer) {
        this(outer.story, outer.font);
        into = outer.into;
        row = outer.row;
        hidden = outer.hidden;
        deleted = outer.deleted;
        fallback = outer.fallback;
        style = outer.style;
        outline = outer.outline;
        inTable = outer.inTable;
        nesting = outer.nesting;
    }

    void plainParagraph() {
        style = 0;
        outline = BODY_LEVEL;
        inTable = false;
        nesting = 1;
    }

    void plainCharacters(int defaultFont) {
        font = defaultFont;
        hidden = false;
        deleted = false;
    }

    boolean isHeading() {
        return outline < BODY_LEVEL;
    }

    /** How deep in tables the paragraph lies; 0 where it lies in none. */
    int level() {
        return inTable ? Math.max(1, nesting) : 0;
    }
}
