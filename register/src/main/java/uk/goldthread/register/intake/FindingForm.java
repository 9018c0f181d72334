package uk.goldthread.register.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.goldthread.intake.draft.Finding;
import uk.goldthread.register.layout.Choice;
import uk.goldthread.register.layout.Typed;

/** What a review saw, as it is typed. */
public record FindingForm(String kind, String theme, String text, String seen) {
    public FindingForm {
        kind = Typed.text(kind);
        theme = Typed.text(theme);
        text = Typed.text(text);
        seen = Typed.text(seen);
    }

    static final Map<String, String> KINDS = Labels.of("strength", "area-for-improvement");

    static final FindingForm EMPTY = new FindingForm("area-for-improvement", "", "", "");

    static FindingForm of(Finding finding) {
        return new FindingForm(finding.kind(), Typed.text(finding.theme()), finding.text(), Shown.of(finding));
    }

    public static List<Choice> choices() {
        return CommitmentForm.choices(KINDS);
    }

    public static String label(Finding finding) {
        return Labels.of(finding.kind());
    }

    Map<String, String> wrong() {
        var wrong = new LinkedHashMap<String, String>();
        if (!KINDS.containsKey(kind)) wrong.put("kind", "Choose whether it is a strength.");
        if (text.isEmpty()) wrong.put("text", "Enter what was found, or leave this finding out.");
        return wrong;
    }

    Finding on(Finding was) {
        return new Finding(was.id(), kind, Typed.orNull(theme), text, was.from());
    }
}
