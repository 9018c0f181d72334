package uk.goldthread.intake.compare;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.words.Fold;

/**
 * Which things of one list are which of another, one to one.
 *
 * <p>First come those that are the same in everything, then in reference and words, then in words. Of the others the best
 * fit goes first, where the score is the {@linkplain Wording likeness} of the words and a shared reference adds
 * {@value #REFERENCE}; below {@value #ALIKE} nothing is paired. So a document that was numbered anew is matched by its
 * words, and one that was reworded by its references. What is left is paired by reference whatever the words, but only
 * where references have proved themselves: where nearly all pairs found so far share theirs.
 */
record Pairing<T>(List<Paired<T>> pairs, List<T> gone, List<T> added) {

    /** The score from which two things are held to be one. */
    static final double ALIKE = 0.5;

    /** What a shared reference adds to the score. */
    static final double REFERENCE = 0.2;

    /** References are trusted where so large a part of at least {@link #PROOFS} pairs share theirs. */
    private static final double NEARLY_ALL = 0.8;

    private static final int PROOFS = 2;

    static <T> Pairing<T> of(List<T> before, List<T> after, Traits<T> traits) {
        var search = new Search<>(before, after, traits);
        search.pairSame(traits::everything);
        search.pairSame(thing -> List.of(reference(traits.reference(thing)), Fold.of(traits.text(thing))));
        search.pairSame(thing -> Fold.of(traits.text(thing)));
        search.pairAlike();
        search.pairByReference();
        return search.result();
    }

    private static final Pattern LETTER_BEFORE_DIGIT = Pattern.compile("(?<=\\p{L})(?=\\p{N})");

    /** "R.6", "R6" and "r 6" are one reference; empty where there is none. */
    static String reference(@Nullable String written) {
        return LETTER_BEFORE_DIGIT
                .matcher(Fold.of(Objects.requireNonNullElse(written, "")))
                .replaceAll(" ");
    }

    private static final class Search<T> {
        private final List<T> before;
        private final List<T> after;
        private final Traits<T> traits;
        private final Wording wording;
        private final Set<Integer> freeBefore;
        private final Set<Integer> freeAfter;

        /** By the place of the later one. */
        private final Map<Integer, Paired<T>> pairs = new TreeMap<>();

        /** The place of the earlier one that alone has the same reference, by the place of the later one. */
        private final Map<Integer, Integer> referred;

        Search(List<T> before, List<T> after, Traits<T> traits) {
            this.before = before;
            this.after = after;
            this.traits = traits;
            this.wording = new Wording(
                    before.stream().map(traits::text).toList(),
                    after.stream().map(traits::text).toList());
            this.freeBefore = places(before);
            this.freeAfter = places(after);
            this.referred = referred();
        }

        private static Set<Integer> places(List<?> list) {
            return new LinkedHashSet<>(IntStream.range(0, list.size()).boxed().toList());
        }

        private Map<Integer, Integer> referred() {
            var earlier = onlyOnce(before);
            var referred = new HashMap<Integer, Integer>();
            onlyOnce(after).forEach((reference, at) -> {
                var same = earlier.get(reference);
                if (same != null) referred.put(at, same);
            });
            return referred;
        }

        private Map<String, Integer> onlyOnce(List<T> list) {
            var references = list.stream()
                    .map(thing -> reference(traits.reference(thing)))
                    .toList();
            var times = references.stream().collect(groupingBy(Function.identity(), counting()));
            var once = new HashMap<String, Integer>();
            for (int at = 0; at < references.size(); at++) {
                var reference = references.get(at);
                if (!reference.isEmpty() && Objects.equals(times.get(reference), 1L)) once.put(reference, at);
            }
            return once;
        }

        /** Pairs what is free and has the same key, in the order of the lists. */
        void pairSame(Function<T, Object> key) {
            var waiting = new LinkedHashMap<Object, ArrayDeque<Integer>>();
            for (int at : freeBefore)
                waiting.computeIfAbsent(key.apply(before.get(at)), any -> new ArrayDeque<>())
                        .add(at);
            for (int at : List.copyOf(freeAfter)) {
                var same = waiting.get(key.apply(after.get(at)));
                if (same != null && !same.isEmpty()) pair(same.removeFirst(), at);
            }
        }

        /** Pairs the best fits first; of equal ones that which stands first. */
        void pairAlike() {
            var candidates = new ArrayList<Candidate>();
            for (int later : freeAfter)
                for (int earlier : possible(later)) {
                    var score = wording.likeness(earlier, later) + (isReferred(earlier, later) ? REFERENCE : 0);
                    if (score >= ALIKE && freeBefore.contains(earlier))
                        candidates.add(new Candidate(earlier, later, score));
                }
            candidates.sort(Comparator.comparingDouble(Candidate::score)
                    .reversed()
                    .thenComparingInt(Candidate::later)
                    .thenComparingInt(Candidate::earlier));
            for (var candidate : candidates)
                if (freeBefore.contains(candidate.earlier) && freeAfter.contains(candidate.later))
                    pair(candidate.earlier, candidate.later);
        }

        private record Candidate(int earlier, int later, double score) {}

        private Set<Integer> possible(int later) {
            var possible = wording.sharingRareWords(later);
            var same = referred.get(later);
            if (same != null) possible.add(same);
            return possible;
        }

        private boolean isReferred(int earlier, int later) {
            return Objects.equals(referred.get(later), earlier);
        }

        void pairByReference() {
            if (!referencesProveThemselves()) return;
            for (int later : List.copyOf(freeAfter)) {
                var earlier = referred.get(later);
                if (earlier != null && freeBefore.contains(earlier)) pair(earlier, later);
            }
        }

        private boolean referencesProveThemselves() {
            var withReferences = pairs.values().stream()
                    .filter(pair -> Stream.of(pair.before(), pair.after())
                            .noneMatch(
                                    thing -> reference(traits.reference(thing)).isEmpty()))
                    .toList();
            long agreeing =
                    withReferences.stream().filter(Paired::sameReference).count();
            return agreeing >= PROOFS && agreeing >= NEARLY_ALL * withReferences.size();
        }

        private void pair(int earlier, int later) {
            freeBefore.remove(earlier);
            freeAfter.remove(later);
            pairs.put(
                    later,
                    new Paired<>(
                            before.get(earlier),
                            after.get(later),
                            wording.likeness(earlier, later),
                            isReferred(earlier, later)));
        }

        Pairing<T> result() {
            return new Pairing<>(
                    List.copyOf(pairs.values()),
                    freeBefore.stream().map(before::get).toList(),
                    freeAfter.stream().map(after::get).toList());
        }
    }
}
