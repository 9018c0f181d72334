package uk.goldthread.register.intake;

import java.util.List;
import java.util.stream.IntStream;
import uk.goldthread.intake.draft.Damage;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.register.sources.PlaceWords;

/**
 * A mending as a person reads of it.
 *
 * @param number its place in the draft, from 1
 */
public record Mended(int number, Healed healed) {

    static List<Mended> of(Draft draft) {
        return IntStream.rangeClosed(1, draft.healed().size())
                .mapToObj(number -> new Mended(number, draft.healed().get(number - 1)))
                .toList();
    }

    public String what() {
        return what(healed.code());
    }

    public String place() {
        return PlaceWords.of(healed.from());
    }

    /** What tells one damage from another. */
    public static String seen(Damage damage) {
        return Integer.toHexString(damage.hashCode());
    }

    /** "Row continued": what was found, in a person's words. */
    public static String what(String code) {
        return switch (code) {
            case "leftover-markup" -> "Markup left in the words";
            case "look-alike-letters" -> "Letters of another alphabet";
            case "split-ordinal" -> "Day parted from its letters";
            case "split-date" -> "Date cut in two";
            case "split-word" -> "Word cut in two";
            case "split-reference" -> "Reference cut in two";
            case "wrapped-heading" -> "Heading in two rows";
            case "theme-in-heading" -> "Section title in a heading";
            case "repeated-heading" -> "Heading repeated";
            case "lost-heading" -> "Heading repeated in part";
            case "heading-in-row" -> "Heading run into a row";
            case "running-line" -> "Line of the page between two parts of a table";
            case "shifted-columns" -> "Columns shifted";
            case "run-on-items" -> "Numbered items run together";
            case "heading-above" -> "Heading outside its table";
            case "table-continued" -> "Table continued on the next page";
            case "cut-column" -> "Column cut by a border";
            case "row-continued" -> "Row continued";
            default -> Labels.of(code);
        };
    }
}
