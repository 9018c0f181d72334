package uk.goldthread.register.reports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in a cell: paragraphs, or a list whose items are marked as such. */
public record Words(List<String> paragraphs, boolean listed) {
    private static final Words NONE = new Words(List.of(), false);

    public static Words none() {
        return NONE;
    }

    /** A paragraph for each line; nothing for null. */
    public static Words of(@Nullable String text) {
        return text == null || text.isBlank()
                ? NONE
                : paragraphs(Arrays.stream(text.split("\\R"))
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    public static Words paragraphs(List<String> paragraphs) {
        return paragraphs.isEmpty() ? NONE : new Words(paragraphs, false);
    }

    /** One item each; the lines of an item stay together. */
    public static Words list(List<String> items) {
        return items.isEmpty()
                ? NONE
                : new Words(
                        items.stream()
                                .map(item -> item.replaceAll("\\s*\\R\\s*", " "))
                                .toList(),
                        true);
    }

    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** For formats whose cells hold characters alone: a line a paragraph, list items with a bullet. */
    public String plain() {
        return paragraphs.stream()
                .map(paragraph -> listed ? "• " + paragraph : paragraph)
                .collect(Collectors.joining("\n"));
    }

    public int length() {
        return paragraphs.stream().mapToInt(String::length).sum();
    }
}
