package uk.goldthread.register.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.Meeting;
import uk.goldthread.register.asat.DayWords;
import uk.goldthread.register.meetings.MeetingFact.MeetingHeld;

/**
 * The meeting of a document beside the one that the register has of that group and day.
 *
 * @param facts what is said of it: all of it where the register has none, else what it says otherwise
 */
public record MeetingChange(@Nullable MeetingHeld held, List<Fact> facts) {

    /** One thing that is said of a meeting, in the register and in the document; empty where it is not said. */
    public record Fact(String what, String before, String after) {

        boolean differs() {
            return !before.equals(after);
        }
    }

    static MeetingChange of(Meeting said, List<MeetingHeld> known) {
        var held = known.stream().filter(one -> isSame(one, said)).findFirst().orElse(null);
        return new MeetingChange(held, facts(held, said).filter(Fact::differs).toList());
    }

    private static boolean isSame(MeetingHeld held, Meeting said) {
        return said.date() != null
                && said.date().equals(held.date())
                && (said.group() == null || held.group() == null || said.group().equalsIgnoreCase(held.group()));
    }

    /** The register has all of this already: nothing is to be taken over. */
    public boolean isKnown() {
        return held != null && facts.isEmpty();
    }

    private static Stream<Fact> facts(@Nullable MeetingHeld held, Meeting said) {
        return Stream.of(
                new Fact("Group", held == null ? "" : words(held.group()), words(said.group())),
                new Fact("Held on", held == null ? "" : words(held.date()), words(said.date())),
                new Fact("Chair", held == null ? "" : words(held.chair()), words(said.chair())),
                new Fact("Present", held == null ? "" : words(held.present()), words(said.present())),
                new Fact("Apologies", held == null ? "" : words(held.apologies()), words(said.apologies())),
                new Fact("In attendance", held == null ? "" : words(held.attending()), words(said.attending())),
                new Fact("Items", held == null ? "" : items(held), items(said)),
                new Fact("Next meeting", held == null ? "" : words(held.next()), words(said.next())));
    }

    private static String words(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String words(@Nullable LocalDate day) {
        return day == null ? "" : DayWords.of(day);
    }

    private static String words(List<String> people) {
        return String.join("; ", people);
    }

    private static String items(MeetingHeld held) {
        return held.items().stream()
                .map(item -> item(item.number(), item.title(), item.text(), item.decisions()))
                .collect(Collectors.joining("\n"));
    }

    private static String items(Meeting said) {
        return said.items().stream()
                .map(item -> item(item.number(), item.title(), item.text(), item.decisions()))
                .collect(Collectors.joining("\n"));
    }

    private static String item(@Nullable String number, String title, @Nullable String text, List<String> decisions) {
        return Stream.concat(Stream.of(words(number), title, words(text)), decisions.stream())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
