package uk.goldthread.intake.interpret;

import uk.goldthread.intake.tree.Passage;

/** Something about a promise that wants a person, with the words that it is about. */
record Note(String code, String severity, String message, Passage words) {

    static Note warning(String code, String message, Passage words) {
        return new Note(code, "warning", message, words);
    }

    static Note note(String code, String message, Passage words) {
        return new Note(code, "note", message, words);
    }
}
