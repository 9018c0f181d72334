package uk.goldthread.intake.interpret;

import java.util.ArrayList;
import java.util.List;
import uk.goldthread.intake.tree.Passage;

/**
 * A commitment as it was found, its words still knowing where they stand; what it lacks is empty.
 *
 * @param answers the findings that it answers, by id
 * @param tracked the document has a place for progress, so that its absence means something
 * @param item the agenda item under which it was made, counted from 1; 0 for none
 */
record Promise(
        String kind,
        Passage reference,
        Passage theme,
        Passage text,
        List<Passage> owners,
        Passage due,
        Passage revised,
        Passage review,
        Passage status,
        Passage verdict,
        Passage response,
        Passage did,
        Passage will,
        List<String> answers,
        boolean tracked,
        int item,
        double confidence,
        List<Note> notes) {

    static final String RECOMMENDATION = "recommendation", ACTION = "action", MILESTONE = "milestone";

    private static final Passage NONE = Passage.EMPTY;

    static Promise of(String kind, Passage text) {
        return new Promise(
                kind, NONE, NONE, text, List.of(), NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, List.of(), false, 0,
                0.95, List.of());
    }

    Promise called(Passage reference, Passage theme) {
        return new Promise(
                kind,
                reference,
                theme,
                text,
                owners,
                due,
                revised,
                review,
                status,
                verdict,
                response,
                did,
                will,
                answers,
                tracked,
                item,
                confidence,
                notes);
    }

    Promise saying(Passage text) {
        return new Promise(
                kind,
                reference,
                theme,
                text,
                owners,
                due,
                revised,
                review,
                status,
                verdict,
                response,
                did,
                will,
                answers,
                tracked,
                item,
                confidence,
                notes);
    }

    Promise by(List<Passage> owners, Passage due) {
        return new Promise(
                kind,
                reference,
                theme,
                text,
                owners,
                due,
                revised,
                review,
                status,
                verdict,
                response,
                did,
                will,
                answers,
                tracked,
                item,
                confidence,
                notes);
    }

    Promise dated(Passage revised, Passage review) {
        return new Promise(
                kind,
                reference,
                theme,
                text,
                owners,
                due,
                revised,
                review,
                status,
                verdict,
                response,
                did,
                will,
                answers,
                tracked,
                item,
                confidence,
                notes);
    }

    Promise standing(Passage status, Passage did, Passage will, boolean tracked) {
        return new Promise(
                kind,
                reference,
                theme,
                text,
                owners,
                due,
                revised,
                review,
                status,
                verdict,
                response,
                did,
                will,
                answers,
                tracked,
                item,
                confidence,
                notes);
    }

    Promise answered(Passage verdict, Passage response) {
        return new Promise(
                kind,
                reference,
                theme,
                text,
                owners,
                due,
                revised,
                review,
                status,
                verdict,
                response,
                did,
                will,
                answers,
                tracked,
                item,
                confidence,
                notes);
    }

    Promise answering(List<String> answers) {
        return new Promise(
                kind,
                reference,
                theme,
                text,
                owners,
                due,
                revised,
                review,
                status,
                verdict,
                response,
                did,
                will,
                answers,
                tracked,
                item,
                confidence,
                notes);
    }

    Promise under(int item) {
        return new Promise(
                kind,
                reference,
                theme,
                text,
                owners,
                due,
                revised,
                review,
                status,
                verdict,
                response,
                did,
                will,
                answers,
                tracked,
                item,
                confidence,
                notes);
    }

    Promise noted(Note note, double confidence) {
        var more = new ArrayList<>(notes);
        more.add(note);
        return new Promise(
                kind,
                reference,
                theme,
                text,
                owners,
                due,
                revised,
                review,
                status,
                verdict,
                response,
                did,
                will,
                answers,
                tracked,
                item,
                Math.min(this.confidence, confidence),
                more);
    }

    Promise sure(double confidence) {
        return new Promise(
                kind,
                reference,
                theme,
                text,
                owners,
                due,
                revised,
                review,
                status,
                verdict,
                response,
                did,
                will,
                answers,
                tracked,
                item,
                Math.min(this.confidence, confidence),
                notes);
    }
}
