package uk.goldthread.register.intake;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.Finding;
import uk.goldthread.intake.draft.Meeting;

/** Cuts what refers to things that a person left out of a draft. */
final class LooseEnds {
    private LooseEnds() {}

    static Draft cut(Draft draft) {
        var findings = ids(draft.findings(), Finding::id);
        var commitments = ids(draft.commitments(), DraftCommitment::id);
        return new Draft(
                draft.document(),
                draft.findings(),
                draft.commitments().stream().map(it -> answering(it, findings)).toList(),
                referringTo(draft.meeting(), commitments),
                draft.problems(),
                draft.healed(),
                draft.unplaced());
    }

    private static <T> Set<String> ids(List<T> things, Function<T, String> idOf) {
        return things.stream().map(idOf).collect(Collectors.toSet());
    }

    private static List<String> among(Collection<String> ids, Set<String> present) {
        return ids.stream().filter(present::contains).toList();
    }

    private static DraftCommitment answering(DraftCommitment was, Set<String> findings) {
        return was.withIds(was.id(), among(was.answers(), findings));
    }

    private static @Nullable Meeting referringTo(@Nullable Meeting was, Set<String> commitments) {
        return was == null ? null : was.withCommitments(ids -> among(ids, commitments));
    }
}
