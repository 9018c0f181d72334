package uk.goldthread.intake.interpret;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Shape;
import uk.goldthread.intake.words.Wording;

/** The people that a list names, parted by commas, semicolons, lines and a last "and". */
final class People {
    private static final Pattern MARK = Pattern.compile(
            "\\s{3,}|\\s+and\\s+(?=\\d)|\\s+(?=\\d+ (?:members?|residents?|parishioners?)\\b)|\\s*(?:[;\\n\u2022]|,(?![^()]*\\)))\\s*(?:and\\s+|a\\s+|ac\\s+)?|\\s+(?:and|&)\\s+(?=\\p{Lu})|\\s+ac?\\s+(?=\\p{Lu}\\p{Ll}+\\s\\p{Lu})");

    private static final Pattern BRACKETS =
            Pattern.compile("^\\p{Lu}.*[(\\[][^()]+[)\\]]|^\\p{Lu}.*\\s[\u2013-]\\s\\p{L}");
    private static final Pattern FULL_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'\u2019.-]*(?:\\s+\\p{Lu}[\\p{L}'\u2019.-]*){1,2}");
    private static final int LONGEST_NAME = 9;

    private People() {}

    static List<Passage> of(Passage words) {
        return words.split(MARK).stream()
                .map(People::withoutStop)
                .filter(People::isName)
                .toList();
    }

    /** A line of nothing but people: each with a title, with a role or initials in brackets, or with two or three capitals. */
    static boolean isList(Passage words) {
        var names = of(words);
        return !names.isEmpty()
                && ItemNumber.of(words).isEmpty()
                && names.stream().allMatch(name -> isPerson(name.text()));
    }

    private static boolean isPerson(String name) {
        if (Shape.wordCount(name) > LONGEST_NAME || name.endsWith(":")) return false;
        var words = name.split("[\\s.]+");
        if (Wording.TITLE.is(words[0]) || BRACKETS.matcher(name).find()) return true;
        return FULL_NAME.matcher(name).matches() && Stream.of(words).noneMatch(Wording.AGENDA::is);
    }

    private static Passage withoutStop(Passage name) {
        return name.text().endsWith(".") ? name.cut(0, name.length() - 1).strip() : name;
    }

    private static boolean isName(Passage name) {
        return name.text().chars().anyMatch(Character::isUpperCase)
                && !Wording.NOBODY.is(name.text())
                && !name.text().matches("(?iu)(?:no|there (?:were|are) no|\\d+)\\b.*");
    }
}
