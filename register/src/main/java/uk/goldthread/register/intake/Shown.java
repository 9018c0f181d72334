package uk.goldthread.register.intake;

/** What a form showed when somebody began to type: nobody overwrites what they have not seen. */
public final class Shown {
    public static final String OVERTAKEN =
            "Somebody else changed this meanwhile. What you typed is kept in the form. Save again to put it in the place of theirs.";

    private Shown() {}

    public static String of(Object thing) {
        return Integer.toHexString(thing.hashCode());
    }

    /** A program that sends no state means to overwrite. */
    static boolean isStill(String seen, Object now) {
        return seen.isEmpty() || seen.equals(of(now));
    }
}
