package uk.goldthread.intake.tree;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document as read: one tree, whatever the format.
 *
 * @param title what the file's own properties call it
 * @param pages how many, where the format has pages
 * @param asides what it holds beside its words
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 */
public record Source(
        Format format,
        @Nullable String title,
        @Nullable Integer pages,
        Set<Aside> asides,
        String sha256,
        List<Block> blocks) {
    public Source {
        asides = Set.copyOf(asides);
        blocks = List.copyOf(blocks);
    }

    /** The same document with other blocks. */
    public Source with(List<Block> others) {
        return new Source(format, title, pages, asides, sha256, others);
    }
}
