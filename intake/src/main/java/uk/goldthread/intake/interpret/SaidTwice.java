package uk.goldthread.intake.interpret;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.goldthread.intake.words.Fold;
import uk.goldthread.intake.words.Joining;
import uk.goldthread.intake.words.Wording;

/** A promise that minutes tell in their text and list again in a table of actions: the table's row is kept. */
final class SaidTwice {
    /** The part of the fewer words that both have. */
    private static final double ALIKE = 0.7;

    /** The same, of promises by the same people. */
    private static final double ALIKE_OF_SAME = 0.6;

    /** The same, of promises whose row begins with a verb that both have. */
    private static final double ALIKE_OF_SAME_TASK = 0.5;

    private static final int FEWEST_WORDS = 3;

    private SaidTwice() {}

    /** @param told how many of the promises, from the front, were told in the text */
    static void remove(List<Promise> promises, int told) {
        var listed = List.copyOf(promises.subList(told, promises.size()));
        promises.subList(0, told).removeIf(promise -> listed.stream().anyMatch(row -> areAlike(promise, row)));
    }

    /**
     * Drops what minutes tell beside an item that the list of actions names: "78a/2122" is an action of item "BM 78/2122".
     */
    static void removeListed(List<Promise> promises, Agenda agenda) {
        var listed = promises.stream()
                .filter(promise -> promise.item() == 0 && !promise.reference().isBlank())
                .map(promise -> number(promise.reference().text()))
                .collect(Collectors.toSet());
        promises.removeIf(promise -> promise.item() > 0
                && listed.contains(
                        number(agenda.items().get(promise.item() - 1).number().text())));
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
