package uk.goldthread.intake.heal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.goldthread.intake.draft.Damage;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Passage;

/**
 * Numbered items that a conversion ran together into one paragraph ("... received 2. Declarations None 3. Minutes ..."): each
 * gets its own again. A number begins an item where it goes on with the count that lines or earlier items began.
 */
final class RunOnItems {
    /** "4. Matters", "5.2 Report", "114/20 To approve", in front of a capital letter or a bullet. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![^\\s])(?<number>\\d{1,4})(?:(?<mark>[.)])|\\.(?<part>\\d{1,2})\\.?|(?<year>/\\d{2,4}(?:-\\d{2,4})?))\\s+(?=[\\p{Lu}\\u2022])");

    /** "item 4. The", "at 7. The": the number belongs to the word before it. */
    private static final Pattern BELONGS = Pattern.compile(
            "(?iu).*(?:\\b(?:items?|no|nos|number|section|paragraphs?|paras?|pages?|minutes?|rule|order|figure|table|appendix|phase|year|stage|part|plot|class|key|level|step|and|or|to|of|in|the|at|for|on|by|is|was|from|than|about|over|until|with)|[£$/-])\\s*");

    /** Before the number of an item's first part may stand its own: "2. 2.1 Report". */
    private static final Pattern FRONT = Pattern.compile("\\s*(?:\\d{1,4}[.)]\\s+)?");

    private static final int FEWEST = 3;

    /** Behind the list of those who were there: minutes that a conversion put into one line. */
    private static final Pattern ATTENDANCE =
            Pattern.compile("(?iu)\\b(?:present|in attendance|apologies|members|attendees)\\s*:");

    private static final int FEWEST_IN_MINUTES = 2;
    private static final int LONGEST_BEFORE = 24;

    /** A count as it goes on: the marks of its numbers, the number reached, and that of the part within it. */
    private record Count(String mark, int number, int part) {}

    private record Start(int at, Count count) {}

    private final Mendings told;
    private Optional<Count> count = Optional.empty();

    private RunOnItems(Mendings told) {
        this.told = told;
    }

    static HealedSource heal(HealedSource document) {
        var items = new RunOnItems(document.mendings());
        var blocks = document.source().blocks().stream()
                .flatMap(block -> items.mend(block).stream())
                .toList();
        return document.with(blocks, items.told);
    }

    private List<Block> mend(Block block) {
        if (!(block instanceof Paragraph(var words, var style)) || style == Paragraph.Style.HEADER_OR_FOOTER)
            return List.of(block);
        var starts = starts(words.text());
        boolean begins = !starts.isEmpty() && starts.getFirst().at == 0;
        int inside = begins ? starts.size() - 1 : starts.size();
        boolean goesOn = begins || count.isPresent();
        if (inside == 0 || !goesOn && inside < fewest(words.text(), starts.getFirst().at)) {
            if (begins) count = Optional.of(starts.getFirst().count);
            return List.of(block);
        }
        var parts = cut(words, starts);
        var whole = Passage.join(parts, "\n");
        if (!told.does(Healed.of(Damage.Kind.RUN_ON_ITEMS, words.text(), whole.text(), words.places())))
            return List.of(block);
        count = Optional.of(starts.getLast().count);
        return parts.stream().<Block>map(part -> new Paragraph(part, style)).toList();
    }

    private static int fewest(String text, int first) {
        return ATTENDANCE.matcher(text).region(0, first).find() ? FEWEST_IN_MINUTES : FEWEST;
    }

    /** Where items begin: at the front with any number, and inside with one that goes on with the count. */
    private List<Start> starts(String text) {
        var starts = new ArrayList<Start>();
        var reached = count;
        var number = NUMBER.matcher(text);
        while (number.find()) {
            var mark = number.group("year") == null ? "" : number.group("year");
            int part = number.group("part") == null ? 0 : Integer.parseInt(number.group("part"));
            var here = new Count(mark, Integer.parseInt(number.group("number")), part);
            boolean front = FRONT.matcher(text.substring(0, number.start())).matches();
            if (!front && (!follows(reached, here) || belongs(text, number.start()))) continue;
            starts.add(new Start(front ? 0 : number.start(), here));
            reached = Optional.of(here);
        }
        return starts;
    }

    private static boolean follows(Optional<Count> reached, Count here) {
        if (reached.isEmpty()) return here.number == 1 && here.part == 0;
        var last = reached.get();
        if (!last.mark.equals(here.mark)) return false;
        return here.part == 0
                ? here.number == last.number + 1
                : here.number == last.number && here.part == last.part + 1
                        || here.number == last.number + 1 && here.part == 1;
    }

    private static boolean belongs(String text, int at) {
        return BELONGS.matcher(text.substring(Math.max(0, at - LONGEST_BEFORE), at))
                .matches();
    }

    private static List<Passage> cut(Passage words, List<Start> starts) {
        var ends = starts.stream().map(Start::at).filter(at -> at > 0).collect(Collectors.toCollection(ArrayList::new));
        ends.add(words.length());
        var parts = new ArrayList<Passage>();
        int from = 0;
        for (int end : ends) {
            parts.add(words.cut(from, end).strip());
            from = end;
        }
        return parts;
    }
}
