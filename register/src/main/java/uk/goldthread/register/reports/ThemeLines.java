package uk.goldthread.register.reports;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.goldthread.register.commitments.Commitment;

/** A row for each theme, and under it its commitments. Those without a theme come first, under none. */
final class ThemeLines implements Lines {
    private final Consumer<String> themes;
    private final Consumer<Line> lines;
    private @Nullable String theme;

    ThemeLines(Consumer<String> themes, Consumer<Line> lines) {
        this.themes = themes;
        this.lines = lines;
    }

    @Override
    public void add(Commitment commitment) {
        var next = commitment.theme();
        if (next != null && !Objects.equals(next, theme)) themes.accept(next);
        theme = next;
        lines.accept(Line.of(commitment, Words.none()));
    }
}
