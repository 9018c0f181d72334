package uk.goldthread.intake.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Shape;
import uk.goldthread.intake.words.Wording;

/** Reads the items of a list that its heading or the words before it call recommendations or actions, and actions with a label. */
final class ListedActions {
    private static final Pattern INTRODUCED = Pattern.compile(
            "(?isu).{0,160}\\b(?:recommends?|recommended|recommendations? (?:is|are)|following (?:actions|recommendations)|agreed actions)\\b[^.]{0,60}:(?:\\s*that)?\\s*");
    private static final Pattern MARK =
            Pattern.compile("\\s*[\u2022\u25CF\u25AA*\u2013-]\\s+|\\s*\\(?(?:[a-z]|[ivx]{1,4})[.)]\\s+");
    private static final Pattern OF_RECOMMENDATIONS =
            Pattern.compile("(?iu).*(?:recommend|argymhell).*", Pattern.DOTALL);
    private static final int SHORTEST = 3;

    private final LocalDate reference;
    private final Found found;
    private final Somebody somebody = new Somebody(List.of());
    private final Undertaking undertaking = new Undertaking(somebody);

    private ListedActions(LocalDate reference, Found found) {
        this.reference = reference;
        this.found = found;
    }

    static void read(List<ProseLine> lines, LocalDate reference, Found found) {
        var reading = new ListedActions(reference, found);
        String kind = null;
        for (var line : lines) {
            var text = line.words().text().strip();
            var label = ActionLabel.in(line.words());
            if (announces(text))
                kind = OF_RECOMMENDATIONS.matcher(text).matches() ? Promise.RECOMMENDATION : Promise.ACTION;
            else if (kind != null && line.isItem()) reading.item(line.words(), kind);
            else if (label.isPresent())
                reading.promise(
                        Promise.ACTION, label.get().reference(), label.get().words(), 0.85);
            else kind = null;
        }
    }

    private static boolean announces(String text) {
        var plain = text.replaceFirst("^\\d+(?:\\.\\d+)*[.)]?\\s+", "");
        return Wording.LISTED.is(plain) && (plain.length() > 0 && Character.isUpperCase(plain.charAt(0)))
                || INTRODUCED.matcher(text).matches();
    }

    private void item(Passage words, String kind) {
        var mark = MARK.matcher(words.text());
        var leading = LeadingReference.of(mark.lookingAt() ? words.from(mark.end()) : words);
        if (Shape.wordCount(leading.text().text()) >= SHORTEST)
            promise(kind, leading.reference(), leading.text().strip(), 0.85);
    }

    private void promise(String kind, Passage number, Passage text, double confidence) {
        var owners =
                undertaking.in(text, true).map(Undertaking.Promised::owners).orElse(new ArrayList<>());
        found.promises()
                .add(Promise.of(kind, text)
                        .called(number, Passage.EMPTY)
                        .by(owners, Deadline.in(text, reference))
                        .sure(confidence));
    }
}
