package uk.goldthread.intake.interpret;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.goldthread.intake.tree.Passage;

/**
 * A commitment as it was found, its words still knowing where they stand; what it lacks is empty.
 *
 * @param words what is said of it once
 * @param answers the findings that it answers, by id
 * @param tracked the document has a place for progress, so that its absence means something
 * @param item the agenda item under which it was made, counted from 1; 0 for none
 */
record Promise(
        String kind,
        Map<Part, Passage> words,
        List<Passage> owners,
        List<String> answers,
        boolean tracked,
        int item,
        double confidence,
        List<Note> notes) {

    static final String RECOMMENDATION = "recommendation", ACTION = "action", MILESTONE = "milestone";

    private enum Part {
        REFERENCE,
        THEME,
        TEXT,
        DUE,
        REVISED,
        REVIEW,
        STATUS,
        VERDICT,
        RESPONSE,
        DID,
        WILL
    }

    static Promise of(String kind, Passage text) {
        return new Promise(kind, Map.of(Part.TEXT, text), List.of(), List.of(), false, 0, 0.95, List.of());
    }

    Passage reference() {
        return word(Part.REFERENCE);
    }

    Passage theme() {
        return word(Part.THEME);
    }

    Passage text() {
        return word(Part.TEXT);
    }

    Passage due() {
        return word(Part.DUE);
    }

    Passage revised() {
        return word(Part.REVISED);
    }

    Passage review() {
        return word(Part.REVIEW);
    }

    Passage status() {
        return word(Part.STATUS);
    }

    Passage verdict() {
        return word(Part.VERDICT);
    }

    Passage response() {
        return word(Part.RESPONSE);
    }

    Passage did() {
        return word(Part.DID);
    }

    Passage will() {
        return word(Part.WILL);
    }

    Promise called(Passage reference, Passage theme) {
        return with(Map.of(Part.REFERENCE, reference, Part.THEME, theme));
    }

    Promise saying(Passage text) {
        return with(Map.of(Part.TEXT, text));
    }

    Promise by(List<Passage> owners, Passage due) {
        var dated = with(Map.of(Part.DUE, due));
        return new Promise(kind, dated.words, owners, answers, tracked, item, confidence, notes);
    }

    Promise dated(Passage revised, Passage review) {
        return with(Map.of(Part.REVISED, revised, Part.REVIEW, review));
    }

    Promise standing(Passage status, Passage did, Passage will, boolean tracked) {
        var stands = with(Map.of(Part.STATUS, status, Part.DID, did, Part.WILL, will));
        return new Promise(kind, stands.words, owners, answers, tracked, item, confidence, notes);
    }

    Promise answered(Passage verdict, Passage response) {
        return with(Map.of(Part.VERDICT, verdict, Part.RESPONSE, response));
    }

    Promise answering(List<String> answers) {
        return new Promise(kind, words, owners, answers, tracked, item, confidence, notes);
    }

    Promise under(int item) {
        return new Promise(kind, words, owners, answers, tracked, item, confidence, notes);
    }

    Promise noted(Note note, double confidence) {
        var more = new ArrayList<>(notes);
        more.add(note);
        return new Promise(kind, words, owners, answers, tracked, item, Math.min(this.confidence, confidence), more);
    }

    Promise sure(double confidence) {
        return new Promise(kind, words, owners, answers, tracked, item, Math.min(this.confidence, confidence), notes);
    }

    private Passage word(Part part) {
        return words.getOrDefault(part, Passage.EMPTY);
    }

    private Promise with(Map<Part, Passage> said) {
        var all = new EnumMap<Part, Passage>(Part.class);
        all.putAll(words);
        all.putAll(said);
        return new Promise(kind, all, owners, answers, tracked, item, confidence, notes);
    }
}
