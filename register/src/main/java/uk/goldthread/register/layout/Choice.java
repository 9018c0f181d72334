package uk.goldthread.register.layout;

import org.jspecify.annotations.Nullable;

/** One thing to choose in a select, radios or checkboxes: what is sent, what is shown, and a hint. */
public record Choice(String value, String words, @Nullable String hint) {

    public static Choice of(String value, String words) {
        return new Choice(value, words, null);
    }
}
