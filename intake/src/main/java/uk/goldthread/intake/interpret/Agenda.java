package uk.goldthread.intake.interpret;

import java.util.ArrayList;
import java.util.List;
import uk.goldthread.intake.tree.Passage;

/** The items of a meeting as they grow, each with what was said and decided under it. */
final class Agenda {

    /** An item of the agenda, with its words. */
    record Item(Passage number, Passage title, List<Passage> text, List<Passage> decisions) {}

    private final List<Item> items = new ArrayList<>();

    void begin(Passage heading) {
        var leading = LeadingReference.of(heading);
        items.add(new Item(leading.reference(), leading.text().strip(), new ArrayList<>(), new ArrayList<>()));
    }

    List<Item> items() {
        return items;
    }

    /** Counted from 1; 0 before the first item. */
    int current() {
        return items.size();
    }

    /** What is said before the first item belongs to none. */
    void said(Passage words) {
        if (!items.isEmpty()) items.getLast().text().add(words);
    }

    void decided(Passage words) {
        if (!items.isEmpty()) items.getLast().decisions().add(words);
    }

    boolean isUnderHeading(java.util.function.Predicate<String> heading) {
        return !items.isEmpty() && heading.test(items.getLast().title().text());
    }
}
