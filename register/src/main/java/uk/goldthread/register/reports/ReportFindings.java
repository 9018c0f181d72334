package uk.goldthread.register.reports;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.goldthread.register.commitments.Finding;

/**
 * What the review saw, by id in the order of the source. A register has few findings: they are held, unlike commitments.
 *
 * @param whole those that no listed commitment answers are shown too
 */
record ReportFindings(Map<UUID, Finding> byId, boolean whole) {
    static final String AREA = "area-for-improvement", STRENGTH = "strength";

    static ReportFindings of(List<Finding> findings, boolean whole) {
        var byId = new LinkedHashMap<UUID, Finding>();
        findings.forEach(finding -> byId.put(finding.id(), finding));
        return new ReportFindings(byId, whole);
    }

    /** The texts of the areas for improvement among these. */
    Words areas(Collection<UUID> answers) {
        var areas = answers.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .filter(finding -> finding.kind().equals(AREA))
                .map(Finding::text)
                .toList();
        return areas.size() == 1 ? Words.of(areas.getFirst()) : Words.list(areas);
    }

    /** Those of a kind that are shown under a theme, or without one for null, whether a commitment answers them or not. */
    List<Finding> under(@Nullable String theme, String kind) {
        return byId.values().stream()
                .filter(finding -> whole && finding.kind().equals(kind) && Objects.equals(finding.theme(), theme))
                .toList();
    }

    /** The themes of those that are shown whether a commitment answers them or not; null stands for none. */
    List<@Nullable String> themes() {
        return byId.values().stream()
                .filter(any -> whole)
                .<@Nullable String>map(Finding::theme)
                .distinct()
                .toList();
    }
}
