package uk.goldthread.register.ledger;

import java.util.List;

/** What can be recorded of words that were replaced because the law asks for it. */
public sealed interface RedactionFact extends Fact {

    /**
     * The trace of it: never the old words.
     *
     * @param how "erased" or "corrected"
     */
    record WordsReplaced(String how, String reason, List<Replacement> replaced) implements RedactionFact {}

    /** @param hash of the salt and the words that stand there since, in hexadecimal */
    record Replacement(long entry, String hash) {}
}
