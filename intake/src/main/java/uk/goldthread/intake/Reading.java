package uk.goldthread.intake;

import uk.goldthread.intake.draft.Draft;

/** What came of reading a file: a draft with the stages that led to it, or one plain sentence that says why there is none. */
public sealed interface Reading {

    record Read(Stages stages) implements Reading {

        public Draft draft() {
            return stages.checked();
        }
    }

    record Unreadable(String sentence) implements Reading {}
}
