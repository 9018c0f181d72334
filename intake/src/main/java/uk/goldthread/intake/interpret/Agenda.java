package uk.goldthread.intake.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Wording;

/** The items of a meeting as they grow, each with what was said and decided under it. */
final class Agenda {

    /** An item of the agenda, with its words. */
    record Item(Passage number, Passage title, List<Passage> text, List<Passage> decisions) {}

    private static final Pattern DECIDED = Pattern.compile(
            "(?iu)(?:it was |(?:the )?(?:parish |town |full )?(?:group|committee|board|council|meeting|panel|governors|members) )?(?:then |unanimously |further )?"
                    + Wording.RESOLVES.any() + "\\b.*",
            Pattern.DOTALL);

    private static final Pattern LISTED = Pattern.compile("(?s)(?:\u2022|\\(?(?:[a-z]|[ivx]{1,4}|\\d{1,2})[.)]\\s).*");

    private final List<Item> items = new ArrayList<>();

    /** A list of decisions goes on. */
    private boolean deciding;

    /** Begins an item with the number and the title at the front of the line, and gives back what follows them. */
    Passage begin(Passage line) {
        var number = ItemNumber.of(line);
        int start = number.map(ItemNumber::end).orElse(0);
        int end = start + ItemTitle.length(line.text().substring(start));
        items.add(new Item(
                number.map(ItemNumber::words).orElse(Passage.EMPTY),
                ItemTitle.withoutMark(line.cut(start, end).strip()),
                new ArrayList<>(),
                new ArrayList<>()));
        return line.from(end).strip();
    }

    List<Item> items() {
        return items;
    }

    String title() {
        return items.isEmpty() ? "" : items.getLast().title().text();
    }

    /** Counted from 1; 0 before the first item. */
    int current() {
        return items.size();
    }

    /** What was said and decided under the last item; before the first it belongs to none. */
    void tell(Passage words) {
        if (items.isEmpty()) return;
        for (var line : words.lines()) {
            boolean listed = LISTED.matcher(line.text()).matches();
            for (var part : Bullets.split(line)) {
                tellOf(part, listed && deciding);
                listed = true;
            }
        }
    }

    private void tellOf(Passage part, boolean listed) {
        deciding = listed
                || part.text().endsWith(":") && DECIDED.matcher(part.text()).matches();
        for (var sentence : Sentences.of(part)) tell(sentence, listed);
    }

    private void tell(Passage sentence, boolean listed) {
        boolean decided = listed || DECIDED.matcher(sentence.text()).matches();
        (decided ? items.getLast().decisions() : items.getLast().text()).add(sentence);
    }

    boolean isUnderHeading(Predicate<String> heading) {
        return heading.test(title());
    }
}
