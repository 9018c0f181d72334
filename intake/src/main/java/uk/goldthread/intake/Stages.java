package uk.goldthread.intake;

import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.heal.HealedSource;
import uk.goldthread.intake.recognise.Recognised;
import uk.goldthread.intake.tree.Source;

/** One document after each step. */
public record Stages(Source read, HealedSource healed, Recognised recognised, Draft interpreted, Draft checked) {}
