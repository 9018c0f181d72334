package uk.goldthread.intake.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the document says of itself.
 *
 * @param kind recommendations, improvement-plan, progress-report, action-notes, programme or unknown
 * @param asAt the day for which it speaks
 */
public record DocumentFacts(
        @Nullable String title,
        String kind,
        @Nullable LocalDate asAt,
        @Nullable String organisation,
        @Nullable String group,
        String format,
        @Nullable Integer pages,
        String sha256) {}
