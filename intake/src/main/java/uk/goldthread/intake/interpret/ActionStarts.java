package uk.goldthread.intake.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Fold;
import uk.goldthread.intake.words.Joining;
import uk.goldthread.intake.words.Verbs;

/**
 * Where, in a cell that lost its line breaks, the next action begins: at a capital letter that no full stop and no
 * joining word precedes, followed by the shape of a task ("Chief Officer to ...", "Develop ...", "The introduction of").
 */
final class ActionStarts {
    private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}\\p{N}&]{2,}s?");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "these", "all");
    private static final Set<String> RELATIVE = Set.of("which", "who", "that", "whose", "where", "how", "when");
    private static final int LONGEST_ACTOR = 10;
    private static final int SHORT_ITEM = 6;

    /** Words that the cells write in lower case. */
    private final Set<String> lowerCase = new HashSet<>();

    /** Names before "to do": how often each stands in the table. */
    private final Map<String, Integer> actors = new HashMap<>();

    /** First words of cells: who does something in this table. */
    private final List<String> openings = new ArrayList<>();

    ActionStarts(List<Passage> cells) {
        for (var cell : cells) learn(cell.text());
    }

    private void learn(String cell) {
        var words = words(cell);
        for (var word : words) if (Character.isLowerCase(word.text().charAt(0))) lowerCase.add(word.folded());
        int opening = actor(words, 0);
        if (opening > 0) openings.add(phrase(words, 0, opening));
        for (int i = 0; i < words.size(); i++) {
            int length = Character.isUpperCase(words.get(i).text().charAt(0)) ? actor(words, i) : 0;
            if (length > 0) actors.merge(phrase(words, i, length), 1, Integer::sum);
        }
    }

    private record Word(String text, String folded, int start) {

        static Word of(String text, int start) {
            return new Word(text, Fold.of(text), start);
        }
    }

    /** A letter or number, and what follows up to the next blank. */
    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        for (int start = 0; start < text.length(); start++) {
            if (!beginsWord(text.codePointAt(start))) continue;
            int end = start;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) end++;
            words.add(Word.of(text.substring(start, end), start));
            start = end;
        }
        return words;
    }

    private static boolean beginsWord(int character) {
        return Character.isLetterOrDigit(character);
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }

    /** The offsets at which a further action begins within the text. */
    List<Integer> within(String text) {
        var words = words(text);
        var starts = new ArrayList<Integer>();
        for (int i = 1; i < words.size(); i++)
            if (begins(words, i)
                    && Character.isWhitespace(text.charAt(words.get(i).start() - 1)))
                starts.add(words.get(i).start());
        var things = listOfThings(words);
        return things.size() > starts.size() ? things : starts;
    }

    private boolean begins(List<Word> words, int i) {
        var word = words.get(i).text();
        var before = words.get(i - 1).text();
        if (!Character.isUpperCase(word.charAt(0)) || !Character.isLetterOrDigit(before.charAt(before.length() - 1)))
            return false;
        if (Joining.isJoining(before) || i + 1 == words.size()) return false;
        if (ACRONYM.matcher(before).matches())
            return isOpening(words, i) || isTask(words, i) && isOrdinary(words.get(i));
        if (ARTICLES.contains(words.get(i).folded())) return isFollowedByLowerCase(words, i);
        if (Character.isUpperCase(before.charAt(0))) return false;
        return isTask(words, i) && isFollowedByLowerCase(words, i) || isActor(words, i);
    }

    private static boolean isTask(List<Word> words, int i) {
        return Verbs.begins(words.get(i).text());
    }

    /** The word is no name: the document writes it in lower case too. */
    private boolean isOrdinary(Word word) {
        return lowerCase.contains(word.folded());
    }

    private static boolean isFollowedByLowerCase(List<Word> words, int i) {
        return Character.isLowerCase(words.get(i + 1).text().charAt(0))
                || ACRONYM.matcher(words.get(i + 1).text()).matches()
                || ARTICLES.contains(words.get(i).folded());
    }

    private boolean isOpening(List<Word> words, int i) {
        int actor = actor(words, i);
        return actor > 0
                && openings.stream()
                        .anyMatch(opening -> opening.startsWith(words.get(i).folded()));
    }

    /** "The annual Gala to meet ..." names no actor: an article before the last word takes the capitals along. */
    private boolean isActor(List<Word> words, int i) {
        int length = actor(words, i);
        if (length == 0 || isThing(words.subList(i, i + length))) return false;
        boolean afterArticle = i > 1 && ARTICLES.contains(words.get(i - 2).folded());
        return !afterArticle || actors.getOrDefault(phrase(words, i, length), 0) > 1;
    }

    /** "Lunch Club base", "Occupational Therapy check": a name goes on without a capital, so it is nobody's. */
    private static boolean isThing(List<Word> actor) {
        var words = texts(actor);
        return words.size() > 2
                && Character.isUpperCase(words.get(1).charAt(0))
                && words.stream().anyMatch(word -> Character.isLowerCase(word.charAt(0)) && !Joining.isJoining(word));
    }

    private static String phrase(List<Word> words, int from, int length) {
        return Fold.of(String.join(" ", texts(words).subList(from, from + length)));
    }

    /** How many words from there name who is "to" do something; 0 where they do not. */
    private static int actor(List<Word> words, int from) {
        for (int i = from; i < words.size() - 1 && i - from < LONGEST_ACTOR; i++) {
            var word = words.get(i).text();
            if (i > from && (word.equals("to") || word.equals("will") || word.equals("should") || word.equals("shall")))
                return isVerb(words.get(i + 1).text()) ? i - from : 0;
            if (".,;:".indexOf(word.charAt(word.length() - 1)) >= 0
                    || RELATIVE.contains(words.get(i).folded())) return 0;
        }
        return 0;
    }

    private static boolean isVerb(String word) {
        return Character.isLowerCase(word.charAt(0))
                && (Verbs.begins(word) || Fold.of(word).equals("be") || !Joining.isJoining(word));
    }

    /** "Review of criteria Clinics Review of monitoring": short things one after the other, each with a capital. */
    private List<Integer> listOfThings(List<Word> words) {
        var starts = new ArrayList<Integer>();
        int last = 0;
        for (int i = 1; i + 1 < words.size(); i++) {
            var word = words.get(i).text();
            boolean capital = Character.isUpperCase(word.charAt(0)) && isOrdinary(words.get(i));
            if (!capital || Joining.isJoining(words.get(i - 1).text())) continue;
            if (!Character.isLowerCase(words.get(i + 1).text().charAt(0))
                    || !Character.isLowerCase(words.get(i - 1).text().charAt(0))) continue;
            if (i - last > SHORT_ITEM) return List.of();
            starts.add(words.get(i).start());
            last = i;
        }
        return words.size() - last > SHORT_ITEM ? List.of() : starts;
    }
}
