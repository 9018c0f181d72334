package uk.goldthread.intake.interpret;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Fold;

/** The references of a document or register, and the mentions of them in its words: "R.11", "see Recommendation 6", "action 9 above". */
public final class References {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)*[a-z]?");
    private static final String AND = "(?:\\s*(?:,|and|&|or|to)\\s*)";
    private static final Pattern NAMED = Pattern.compile(
            "(?iu)(?=[ra])\\b(?:recommendations?|actions?|argymhell(?:iad|ion))\\s+(?:nos?\\.?\\s*)?((?:[A-Z]\\.?)?\\d{1,3}(?:\\.\\d{1,3})*[a-z]?(?:"
                    + AND + "(?:[A-Z]\\.?)?\\d{1,3}(?:\\.\\d{1,3})*[a-z]?)*)(?![\\d%])");
    /** What is in all of those names, as it is written where not all letters are capitals, and where they are. */
    private static final List<String> NAMES = List.of("ction", "CTION", "ecommend", "ECOMMEND", "rgymhell", "RGYMHELL");

    private static final Pattern LETTERED =
            Pattern.compile("(?=[A-Z])\\b([A-Z]{1,3})([./-]?)\\s?(\\d{1,3}(?:\\.\\d{1,3})*)\\b");

    private final Map<String, String> byFold = new LinkedHashMap<>();
    private final Map<String, String> byNumber = new LinkedHashMap<>();
    private final Set<String> letters = new LinkedHashSet<>();

    References(Collection<String> references) {
        for (var reference : references) {
            byFold.putIfAbsent(Fold.of(reference), reference);
            var number = NUMBER.matcher(reference);
            if (number.find()) byNumber.putIfAbsent(number.group(), reference);
            var lettered = LETTERED.matcher(reference);
            if (lettered.matches()) letters.add(lettered.group(1) + lettered.group(2));
        }
    }

    /** What is mentioned: as the document writes the reference, or empty where it has none such. */
    record Mentioned(String words, Optional<String> reference, Passage passage) {}

    /** Which of these references any of the words mention. */
    public static List<String> mentioned(Collection<String> references, Collection<String> words) {
        var known = new References(references);
        return words.stream()
                .flatMap(text -> known.in(Passage.mended(text)).stream())
                .flatMap(mentioned -> mentioned.reference().stream())
                .distinct()
                .toList();
    }

    /** It has a figure, and beside it some of the letters that stand before one. */
    private boolean mayMention(String text) {
        return hasFigure(text)
                && (NAMES.stream().anyMatch(text::contains) || letters.stream().anyMatch(text::contains));
    }

    private static boolean hasFigure(String text) {
        for (int i = 0; i < text.length(); i++) if (Character.isDigit(text.charAt(i))) return true;
        return false;
    }

    List<Mentioned> in(Passage text) {
        if (!mayMention(text.text())) return List.of();
        var mentioned = new ArrayList<Mentioned>();
        var named = NAMED.matcher(text.text());
        while (named.find()) {
            var numbers = NUMBER.matcher(named.group(1));
            while (numbers.find())
                mentioned.add(new Mentioned(
                        named.group(),
                        Optional.ofNullable(byNumber.get(numbers.group())),
                        text.cut(named.start(), named.end())));
        }
        var lettered = LETTERED.matcher(text.text());
        while (lettered.find())
            if (letters.contains(lettered.group(1) + lettered.group(2)))
                mentioned.add(new Mentioned(
                        lettered.group(),
                        Optional.ofNullable(byFold.get(Fold.of(lettered.group()))),
                        text.cut(lettered.start(), lettered.end())));
        return mentioned;
    }
}
