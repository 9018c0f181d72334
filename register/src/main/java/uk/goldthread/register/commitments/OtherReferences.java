package uk.goldthread.register.commitments;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.interpret.References;

/** The references that others of the same register or document have: not to be taken, and perhaps mentioned. */
public record OtherReferences(List<String> references) {

    /** Of those in use, all but a commitment's own. */
    public static OtherReferences than(@Nullable String own, Collection<String> inUse) {
        return new OtherReferences(
                inUse.stream().filter(reference -> !reference.equals(own)).toList());
    }

    public boolean have(String reference) {
        return references.contains(reference);
    }

    public static String taken(String reference) {
        return "“" + reference + "” is the reference of another commitment: enter one of its own.";
    }

    /** Those that these words mention, read as the words of a document are. */
    public List<String> mentionedIn(Collection<String> words) {
        return References.mentioned(references, words);
    }
}
