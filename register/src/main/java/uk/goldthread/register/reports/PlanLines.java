package uk.goldthread.register.reports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.goldthread.register.commitments.Commitment;
import uk.goldthread.register.commitments.Finding;

/**
 * Themes with their strengths, their areas for improvement and the actions that answer them. A theme or an area stands in
 * the first of its rows and an empty cell below means the same again; a dash says that there is none.
 */
final class PlanLines implements Lines {
    private static final Words NONE = Words.of("–");

    private final ReportFindings findings;
    private final Consumer<Line> lines;
    private final Set<@Nullable String> left;
    private final Set<UUID> answered = new HashSet<>();
    private final Deque<Finding> strengths = new ArrayDeque<>();
    private Words areas = Words.none();
    private @Nullable String theme;
    private boolean begun;
    private boolean themeShown;

    PlanLines(ReportFindings findings, Consumer<Line> lines) {
        this.findings = findings;
        this.lines = lines;
        this.left = new LinkedHashSet<>(findings.themes());
    }

    @Override
    public void add(Commitment commitment) {
        if (!begun && commitment.theme() != null && left.contains(null)) begin(null);
        if (!begun || !Objects.equals(theme, commitment.theme())) begin(commitment.theme());
        answered.addAll(commitment.answers());
        row(commitment, areaOf(commitment));
    }

    @Override
    public void end() {
        finishTheme();
        for (var rest : new ArrayList<>(left)) {
            begin(rest);
            finishTheme();
        }
    }

    private void begin(@Nullable String next) {
        finishTheme();
        begun = true;
        theme = next;
        themeShown = false;
        areas = Words.none();
        if (left.remove(next)) strengths.addAll(findings.under(next, ReportFindings.STRENGTH));
    }

    /** Strengths that no action stands beside, and areas that no action answers. */
    private void finishTheme() {
        if (!begun) return;
        for (var area : findings.under(theme, ReportFindings.AREA))
            if (answered.add(area.id())) row(null, Words.of(area.text()));
        while (!strengths.isEmpty()) row(null, Words.none());
    }

    private Words areaOf(Commitment commitment) {
        var own = findings.areas(commitment.answers());
        var shown = own.equals(areas) ? Words.none() : own.isEmpty() ? NONE : own;
        areas = own;
        return shown;
    }

    private void row(@Nullable Commitment commitment, Words area) {
        var strength =
                strengths.isEmpty() ? Words.none() : Words.of(strengths.pop().text());
        var shown = themeShown ? Words.none() : Words.of(theme);
        themeShown = true;
        lines.accept(new Line(commitment, shown, strength, area));
    }
}
