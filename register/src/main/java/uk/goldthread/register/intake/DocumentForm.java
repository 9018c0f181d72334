package uk.goldthread.register.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.goldthread.intake.draft.DocumentFacts;
import uk.goldthread.register.asat.DayWords;
import uk.goldthread.register.asat.TypedDay;
import uk.goldthread.register.layout.Typed;

/** What a document says of itself, as it is typed. */
public record DocumentForm(String title, String asAt, String organisation, String group, String seen) {
    public DocumentForm {
        title = Typed.text(title);
        asAt = Typed.text(asAt);
        organisation = Typed.text(organisation);
        group = Typed.text(group);
        seen = Typed.text(seen);
    }

    static DocumentForm of(DocumentFacts facts) {
        return new DocumentForm(
                Typed.text(facts.title()),
                facts.asAt() == null ? "" : DayWords.of(facts.asAt()),
                Typed.text(facts.organisation()),
                Typed.text(facts.group()),
                Shown.of(facts));
    }

    Map<String, String> wrong(LocalDate today) {
        var wrong = new LinkedHashMap<String, String>();
        if (!asAt.isEmpty() && TypedDay.read(asAt, today) instanceof TypedDay.NotADay(var why)) wrong.put("asAt", why);
        return wrong;
    }

    DocumentFacts on(DocumentFacts was, LocalDate today) {
        return new DocumentFacts(
                Typed.orNull(title),
                was.kind(),
                TypedDay.read(asAt, today) instanceof TypedDay.Day(var day) ? day : null,
                Typed.orNull(organisation),
                Typed.orNull(group),
                was.format(),
                was.pages(),
                was.sha256());
    }
}
