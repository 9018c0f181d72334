package uk.goldthread.intake.interpret;

import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.words.Times;

/**
 * What was read out of a document.
 *
 * @param times its words about time, counted from the day for which it speaks, that of its meeting, the first of its
 *     timescales, or else the one given
 */
public record Interpretation(Draft draft, Times times) {}
