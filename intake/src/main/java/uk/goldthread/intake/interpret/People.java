package uk.goldthread.intake.interpret;

import java.util.List;
import java.util.regex.Pattern;
import uk.goldthread.intake.tree.Passage;

/** The people that a list names, parted by commas, semicolons, lines and a last "and". */
final class People {
    private static final Pattern MARK = Pattern.compile(
            "\\s*(?:[;\\n\u2022]|,(?![^()]*\\)))\\s*(?:and\\s+|a\\s+|ac\\s+)?|\\s+(?:and|&)\\s+(?=\\p{Lu})|\\s+ac?\\s+(?=\\p{Lu}\\p{Ll}+\\s\\p{Lu})");

    private People() {}

    static List<Passage> of(Passage words) {
        return words.split(MARK).stream()
                .map(People::withoutStop)
                .filter(People::isName)
                .toList();
    }

    private static Passage withoutStop(Passage name) {
        return name.text().endsWith(".") ? name.cut(0, name.length() - 1).strip() : name;
    }

    private static boolean isName(Passage name) {
        return name.text().chars().anyMatch(Character::isUpperCase);
    }
}
