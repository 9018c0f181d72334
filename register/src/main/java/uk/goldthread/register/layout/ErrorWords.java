package uk.goldthread.register.layout;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import uk.goldthread.intake.read.source.Limits;
import uk.goldthread.register.access.Shut;

/**
 * What an error page says.
 *
 * @param title its heading
 * @param sentence what happened and what to do
 * @param reference the number under which the log has it, for a fault of ours
 */
public record ErrorWords(
        String title, String sentence, @Nullable String reference) {

    static ErrorWords of(Shut shut) {
        return new ErrorWords("You may not do this", shut.sentence(), null);
    }

    static ErrorWords of(HttpStatus status, @Nullable String refusal, @Nullable String reference) {
        if (refusal != null) {
            return new ErrorWords("This could not be done", refusal, null);
        }
        return switch (status) {
            case NOT_FOUND ->
                new ErrorWords(
                        "Page not found",
                        "Check the address. What you look for may have been removed, or may not be yours to see.",
                        null);
            case FORBIDDEN -> of(Shut.ROLE);
            case GONE ->
                new ErrorWords(
                        "This was removed",
                        "The file was removed because of a name in it. What was read from it is kept without that name.",
                        null);
            case CONTENT_TOO_LARGE ->
                new ErrorWords(
                        "Too large",
                        "What you sent is larger than Goldthread accepts. A document may have %d MB: split a larger one and send the part that you need."
                                .formatted(Limits.standard().bytes() >> 20),
                        null);
            case METHOD_NOT_ALLOWED ->
                new ErrorWords(
                        "This cannot be asked for in this way", "Open the page and use the buttons on it.", null);
            case LENGTH_REQUIRED ->
                new ErrorWords(
                        "The length is missing",
                        "Say how long the body is (Content-Length): Goldthread reads none whose end is unknown.",
                        null);
            case UNSUPPORTED_MEDIA_TYPE ->
                new ErrorWords(
                        "This type cannot be read here",
                        "Send the form of the page, or a document as application/octet-stream.",
                        null);
            case NOT_ACCEPTABLE ->
                new ErrorWords(
                        "There is no such format of this", "Ask for a page (text/html) or application/json.", null);
            case UNAUTHORIZED -> new ErrorWords("You are not signed in", "Sign in and ask again.", null);
            default -> status.is4xxClientError() ? notUnderstood() : fault(reference);
        };
    }

    private static ErrorWords notUnderstood() {
        return new ErrorWords(
                "This request was not understood", "Go back, check what you entered and try again.", null);
    }

    private static ErrorWords fault(@Nullable String reference) {
        return new ErrorWords(
                "Something went wrong here",
                "Look whether what you just did was recorded before you try again. If it happens again, tell the person"
                        + " who looks after Goldthread"
                        + (reference == null ? "." : " the reference number."),
                reference);
    }
}
