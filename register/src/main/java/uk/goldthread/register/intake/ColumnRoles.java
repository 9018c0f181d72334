package uk.goldthread.register.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.words.Role;
import uk.goldthread.register.layout.Choice;

/** What a person can say of a column. Roles that only our own reports have are not among them. */
public final class ColumnRoles {
    private ColumnRoles() {}

    public static List<Choice> choices() {
        return Arrays.stream(Role.values())
                .flatMap(role -> Optional.ofNullable(words(role)).map(words -> Choice.of(role.key(), words)).stream())
                .toList();
    }

    /** "When it is due"; a column of our own reports is told by its heading alone. */
    private static @Nullable String words(Role role) {
        return switch (role) {
            case REFERENCE -> "Number or reference";
            case THEME -> "Theme or area";
            case RECOMMENDATION -> "Recommendation";
            case ACTION -> "Action";
            case MILESTONE -> "Milestone";
            case STRENGTH -> "Strength";
            case AREA_FOR_IMPROVEMENT -> "Area for improvement";
            case OWNER -> "Who does it";
            case DUE -> "When it is due";
            case REVISED_DUE -> "Revised date";
            case REVIEW -> "Date of review";
            case STATUS -> "Status";
            case PROGRESS -> "What was done";
            case NEXT -> "What will be done";
            case VERDICT -> "Accepted or not";
            case RESPONSE -> "Words of the response";
            case MEETING_ITEM -> "Item of a meeting";
            case MEASURE -> "Measure of success";
            case RESOURCES -> "Resources";
            case EVIDENCE -> "Evidence";
            case OTHER -> "Something else";
            case KIND, EARLIER_DUE, STATUS_FROM, STATUS_WORDS, MENTIONS -> null;
        };
    }
}
