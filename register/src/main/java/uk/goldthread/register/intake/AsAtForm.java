package uk.goldthread.register.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import uk.goldthread.register.asat.DayWords;
import uk.goldthread.register.asat.TypedDay;
import uk.goldthread.register.layout.Typed;

/** The day for which a document speaks, as it is typed. */
public record AsAtForm(String asAt) {
    public AsAtForm {
        asAt = Typed.text(asAt);
    }

    static AsAtForm of(Import document) {
        return new AsAtForm(DayWords.of(Objects.requireNonNull(document.asAt())));
    }

    Map<String, String> wrong(LocalDate today) {
        var wrong = new LinkedHashMap<String, String>();
        switch (TypedDay.read(asAt, today)) {
            case TypedDay.NotADay(var sentence) -> wrong.put("asAt", sentence);
            case TypedDay.Day(var day) -> {
                if (day.isAfter(today)) wrong.put("asAt", "Enter a day that is not in the future.");
            }
        }
        return wrong;
    }

    /** To be asked where nothing is wrong. */
    LocalDate day(LocalDate today) {
        return ((TypedDay.Day) TypedDay.read(asAt, today)).day();
    }
}
