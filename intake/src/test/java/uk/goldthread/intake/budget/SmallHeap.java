package uk.goldthread.intake.budget;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import uk.goldthread.intake.Intake;
import uk.goldthread.intake.Reading;
import uk.goldthread.intake.read.source.Limits;

/** A program with little memory that reads a document too large for it and then a small one, and prints what comes of each. */
final class SmallHeap {
    private static final String ROW = "Mend the ramp at the north door,Property,March 2027\n";

    private SmallHeap() {}

    public static void main(String[] arguments) {
        read("Action,Lead,By when\n" + ROW.repeat(150_000));
        read("Action,Lead,By when\n" + ROW);
    }

    private static void read(String plan) {
        var options = new Intake.Options(LocalDate.of(2026, 12, 1), Limits.standard(), Set.of(), Map.of());
        System.out.println(
                switch (Intake.read(plan.getBytes(StandardCharsets.UTF_8), "plan.csv", options)) {
                    case Reading.Read read -> read.draft().commitments().size() + " commitment";
                    case Reading.Unreadable(var sentence) -> sentence;
                });
    }
}
