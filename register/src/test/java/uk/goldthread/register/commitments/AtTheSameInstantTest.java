package uk.goldthread.register.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.commitments.CommitmentFact.CommitmentMade;
import uk.goldthread.register.commitments.CommitmentFact.OwnersNamed;
import uk.goldthread.register.commitments.CommitmentFact.StatusSet;
import uk.goldthread.register.commitments.CommitmentFact.WordsCorrected;

/** Of two who record at the same instant one is told of the other. */
class AtTheSameInstantTest extends ReviewOfAccessTest {

    private final UUID editor = person(Role.EDITOR).id();

    @Test
    void ofTwoAtTheSameInstantOneIsOvertaken() throws Exception {
        long seen = the(Commitments.class)
                .newest(review.register.id(), review.champions)
                .orElseThrow()
                .lastEntry();
        var outcomes = atOnce(
                () -> recorded(seen, new StatusSet(Status.COMPLETED, false, null)),
                () -> recorded(seen, new OwnersNamed(List.of("CF"))));
        assertThat(outcomes).containsExactlyInAnyOrder("Recorded", "Overtaken");
    }

    private Outcome recorded(long seen, CommitmentFact fact) {
        return the(Recording.class)
                .record(new Change(
                        review.register.id(), review.champions, seen, editor, LocalDate.of(2006, 10, 1), fact, null));
    }

    @Test
    void ofTwoAddedAtTheSameInstantOneGetsTheReference() throws Exception {
        var outcomes = atOnce(() -> added("A.7"), () -> added("A.7"));
        assertThat(outcomes).containsExactlyInAnyOrder("Recorded", "ReferenceTaken");
    }

    @Test
    void ofTwoCorrectedAtTheSameInstantOneGetsTheReference() throws Exception {
        var outcomes = atOnce(() -> corrected(review.letters, "A.8"), () -> corrected(review.champions, "A.8"));
        assertThat(outcomes).containsExactlyInAnyOrder("Recorded", "ReferenceTaken");
    }

    private Outcome added(String reference) {
        var day = LocalDate.of(2006, 10, 1);
        return the(Recording.class)
                .add(
                        review.register.id(),
                        UUID.randomUUID(),
                        editor,
                        day,
                        (ordinal, others) -> List.of(new CommitmentMade(
                                ordinal,
                                CommitmentKind.ACTION,
                                reference,
                                null,
                                "Ask again.",
                                null,
                                List.of(),
                                List.of(),
                                List.of())));
    }

    private Outcome corrected(UUID commitment, String reference) {
        var now =
                the(Commitments.class).newest(review.register.id(), commitment).orElseThrow();
        return the(Recording.class)
                .record(new Change(
                        review.register.id(),
                        commitment,
                        now.lastEntry(),
                        editor,
                        now.since(),
                        new WordsCorrected(reference, null, now.text(), null),
                        null));
    }

    private static List<String> atOnce(Callable<Outcome> one, Callable<Outcome> other) throws InterruptedException {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            return people.invokeAll(List.of(one, other)).stream()
                    .map(future -> future.resultNow().getClass().getSimpleName())
                    .toList();
        }
    }
}
