package uk.goldthread.intake.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as read: one tree, whatever the format.
 *
 * @param title what the file's own properties call it
 * @param pages how many, where the format has pages
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 */
public record Source(
        Format format, @Nullable String title, @Nullable Integer pages, String sha256, List<Block> blocks) {
    public Source {
        blocks = List.copyOf(blocks);
    }
}
