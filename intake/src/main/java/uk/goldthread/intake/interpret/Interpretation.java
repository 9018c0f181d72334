package uk.goldthread.intake.interpret;

import java.time.LocalDate;
import uk.goldthread.intake.draft.Draft;

/**
 * What was read out of a document.
 *
 * @param reference the day from which its relative words count: the one for which it speaks, that of its meeting, the first
 *     of its timescales, or else the one given
 */
public record Interpretation(Draft draft, LocalDate reference) {}
