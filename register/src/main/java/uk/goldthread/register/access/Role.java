package uk.goldthread.register.access;

import java.util.Locale;

/** What a person may do in their organisation. Each role may do all that the one before it may. */
public enum Role {
    /** Sees. */
    READER("Reader", "sees everything, changes nothing"),
    /** Records progress and next steps on what they own. */
    CONTRIBUTOR("Contributor", "also records progress and next steps on what they answer for"),
    /** Everything in the registers: imports, accepts, edits, agrees timescales. */
    EDITOR("Editor", "also imports documents, edits registers and agrees timescales"),
    /** People and settings too. */
    ADMINISTRATOR("Administrator", "also invites people, gives them roles, and sees the audit");

    private final String words;
    private final String meaning;

    Role(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    public String words() {
        return words;
    }

    public String meaning() {
        return meaning;
    }

    /** How the role is written in forms and in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean includes(Role least) {
        return compareTo(least) >= 0;
    }
}
