package uk.goldthread.intake;

import uk.goldthread.intake.draft.Draft;

/** What came of reading a file: a draft with the stages that led to it, or one plain sentence that says why there is none. */
public sealed interface Reading {

    /** What is said of a document that was read and {@linkplain Draft#holdsNothing holds nothing}. */
    String NOTHING_OF_THE_KIND =
            "The document holds no recommendations, actions or milestones. Choose the one that lists them.";

    record Read(Stages stages) implements Reading {

        public Draft draft() {
            return stages.checked();
        }
    }

    record Unreadable(String sentence) implements Reading {}
}
