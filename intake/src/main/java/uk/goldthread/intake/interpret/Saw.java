package uk.goldthread.intake.interpret;

import uk.goldthread.intake.tree.Passage;

/** A finding, its words still knowing where they stand. {@code kind} is strength or area-for-improvement. */
record Saw(String id, String kind, Passage theme, Passage text) {}
