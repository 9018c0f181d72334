package uk.goldthread.register.ledger;

import java.time.LocalDate;

/** What can be recorded of an import: the source of other entries. */
public sealed interface ImportFact extends Fact {

    /** A person accepted what was read from a document that speaks for that day. */
    record ImportAccepted(String fileName, String sha256, LocalDate asAt, int commitments, int findings)
            implements ImportFact {

        public ImportAccepted speakingFor(LocalDate day) {
            return new ImportAccepted(fileName, sha256, day, commitments, findings);
        }
    }

    /** The import was taken back as a whole. */
    record ImportUndone(String fileName) implements ImportFact {}

    /** The document speaks for another day than was recorded. */
    record ImportRedated(String fileName, LocalDate was, LocalDate is) implements ImportFact {}
}
