package uk.goldthread.intake.interpret;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.goldthread.intake.words.Fold;
import uk.goldthread.intake.words.Joining;
import uk.goldthread.intake.words.Wording;

/**
 * A promise that minutes tell in their text and list again in a table of actions: the table's row is kept. A list that says
 * of each action who does it and of none how far it has come is the meeting's own, and complete.
 */
final class SaidTwice {
    /** Fewer make no list. */
    private static final int FEWEST_LISTED = 2;

    /** The part of the fewer words that both have. */
    private static final double ALIKE = 0.7;

    /** The same, of promises by the same people. */
    private static final double ALIKE_OF_SAME = 0.6;

    /** The same, of promises whose row begins with a verb that both have. */
    private static final double ALIKE_OF_SAME_TASK = 0.5;

    private static final int FEWEST_WORDS = 3;

    private SaidTwice() {}

    /**
     * Drops what is told of a row, or beside an item that the list names: "78a/2122" is an action of item "BM 78/2122".
     * Beside a complete list all that is told goes.
     *
     * @param told how many of the promises, from the front, were told in running text
     */
    static void remove(List<Promise> promises, int told, Agenda agenda) {
        var tellings = new HashSet<>(promises.subList(0, told));
        promises.stream().filter(promise -> promise.item() > 0).forEach(tellings::add);
        var listed =
                promises.stream().filter(promise -> !tellings.contains(promise)).toList();
        if (isComplete(listed)) promises.removeIf(tellings::contains);
        var numbers = listed.stream()
                .filter(row -> !isOld(row) && !row.reference().isBlank())
                .map(row -> number(row.reference().text()))
                .collect(Collectors.toSet());
        promises.removeIf(promise -> tellings.contains(promise)
                && (numbers.contains(number(agenda, promise))
                        || listed.stream().anyMatch(row -> areAlike(promise, row))));
    }

    private static boolean isComplete(List<Promise> listed) {
        long owned = listed.stream().filter(row -> !row.owners().isEmpty()).count();
        return listed.size() >= FEWEST_LISTED
                && owned * 2 > listed.size()
                && listed.stream().noneMatch(SaidTwice::isOld);
    }

    /** It was agreed before this meeting, which hears of it. */
    private static boolean isOld(Promise row) {
        return row.tracked() || Wording.BEFORE.isIn(row.theme().text());
    }

    private static String number(Agenda agenda, Promise promise) {
        return promise.item() == 0
                ? ""
                : number(agenda.items().get(promise.item() - 1).number().text());
    }

    /** Without the letters before it and the letter of its part. */
    private static String number(String reference) {
        return reference.replaceFirst("^\\D+", "").replaceFirst("^0+", "").replaceFirst("(?<=\\d)[a-z]\\b", "");
    }

    private static boolean areAlike(Promise promise, Promise row) {
        var words = words(promise);
        var others = words(row);
        int fewer = Math.min(words.size(), others.size());
        words.retainAll(others);
        boolean sameOwners = !row.owners().isEmpty() && owners(promise).equals(owners(row));
        boolean sameTask = words.contains(Fold.of(row.text().text()).split(" ")[0]);
        double needed = sameTask ? ALIKE_OF_SAME_TASK : sameOwners ? ALIKE_OF_SAME : ALIKE;
        return fewer >= FEWEST_WORDS && words.size() >= needed * fewer;
    }

    /** The words that say what is to be done, without those that say who agreed to it. */
    private static Set<String> words(Promise promise) {
        var words = new HashSet<>(List.of(Fold.of(promise.text().text()).split(" ")));
        words.removeIf(word -> Joining.isJoining(word) || Wording.UNDERTAKES.is(word) || Wording.RESOLVES.is(word));
        for (var owner : owners(promise)) words.removeAll(List.of(owner.split(" ")));
        return words;
    }

    private static Set<String> owners(Promise promise) {
        return promise.owners().stream().map(owner -> Fold.of(owner.text())).collect(Collectors.toSet());
    }
}
