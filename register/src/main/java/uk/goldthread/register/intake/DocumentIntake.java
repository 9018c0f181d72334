package uk.goldthread.register.intake;

import java.util.List;
import java.util.function.Consumer;
import uk.goldthread.intake.Intake;
import uk.goldthread.intake.Reading;
import uk.goldthread.intake.Stage;
import uk.goldthread.intake.Stages;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.register.sources.SourceLine;

/** Reads a file into its lines and its draft, where it holds anything that a register keeps. */
final class DocumentIntake {
    private DocumentIntake() {}

    /** What came of a file. */
    sealed interface Outcome {}

    record Read(Stages stages) implements Outcome {

        /** As it stood. */
        List<SourceLine> lines() {
            var unplaced = draft().unplaced().stream()
                    .flatMap(words -> words.from().stream())
                    .toList();
            return SourceLine.of(stages.read(), unplaced);
        }

        Draft draft() {
            return stages.checked();
        }
    }

    record Unreadable(String sentence) implements Outcome {}

    /**
     * @param reached is told how far the reading is: reading, interpreting
     */
    static Outcome read(UploadedFile file, Intake.Options options, Consumer<String> reached) {
        return switch (Intake.read(file.bytes(), file.name(), options, stage -> tell(stage, reached))) {
            case Reading.Unreadable(var sentence) -> new Unreadable(sentence);
            case Reading.Read read when read.draft().holdsNothing() -> new Unreadable(Reading.NOTHING_OF_THE_KIND);
            case Reading.Read(var stages) -> new Read(stages);
        };
    }

    private static void tell(Stage begun, Consumer<String> reached) {
        switch (begun) {
            case READ -> reached.accept("reading");
            case HEAL -> reached.accept("interpreting");
            case RECOGNISE, INTERPRET, CHECK -> {}
        }
    }
}
