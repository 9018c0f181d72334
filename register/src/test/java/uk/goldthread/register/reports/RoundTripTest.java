package uk.goldthread.register.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quicktheories.core.Gen;
import uk.goldthread.intake.Intake;
import uk.goldthread.intake.Reading;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.Finding;
import uk.goldthread.intake.draft.Step;
import uk.goldthread.register.PostgresTest;
import uk.goldthread.register.commitments.Commitment;
import uk.goldthread.register.commitments.CommitmentFact.CommitmentWithdrawn;
import uk.goldthread.register.commitments.CommitmentFact.ResponseGiven;
import uk.goldthread.register.commitments.CommitmentKind;
import uk.goldthread.register.commitments.Commitments;
import uk.goldthread.register.commitments.DraftShape;
import uk.goldthread.register.commitments.Filter;
import uk.goldthread.register.commitments.Status;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.People;
import uk.goldthread.register.organisations.Register;

/** A report that is read again gives the register that it was printed from. */
class RoundTripTest extends PostgresTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);
    private static final int REGISTERS = 10;

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "XLSX", "CSV"})
    void anActionListGivesEveryFieldBack(ReportFormat format) {
        qt().withExamples(REGISTERS).withShrinkCycles(0).forAll(seeds()).checkAssert(seeds -> {
            var register = open(seeds, Promises::anything);
            var read = read(report(register, Layout.ACTIONS, format), format);
            assertThat(told(read.commitments(), areas(read.findings())))
                    .isEqualTo(told(recorded(register, Layout.ACTIONS), areasOf(register)));
            assertThat(read.unplaced()).noneMatch(left -> left.text().contains("Wexcombe"));
        });
    }

    /** What an action list says of each commitment: everything, with the findings that it answers in their words. */
    private static List<Map<String, Object>> told(List<DraftCommitment> commitments, Map<String, String> areas) {
        return commitments.stream()
                .map(told -> Map.<String, Object>ofEntries(
                        Map.entry("kind", told.kind()),
                        Map.entry("reference", String.valueOf(told.reference())),
                        Map.entry("theme", String.valueOf(told.theme())),
                        Map.entry(
                                "answers",
                                told.answers().stream().map(areas::get).toList()),
                        Map.entry("text", told.text()),
                        Map.entry("owners", told.owners()),
                        Map.entry("timescale", String.valueOf(told.timescale())),
                        Map.entry("status", told.status() + " " + told.statusFrom() + " " + told.statusText()),
                        Map.entry("response", String.valueOf(told.response())),
                        Map.entry("progress", steps(told.progress())),
                        Map.entry("next", steps(told.next())),
                        Map.entry("mentions", told.mentions())))
                .toList();
    }

    private static List<String> steps(List<Step> steps) {
        return steps.stream().map(step -> step.text() + " @ " + step.on()).toList();
    }

    private static Map<String, String> areas(List<Finding> findings) {
        return findings.stream().collect(Collectors.toMap(Finding::id, Finding::text));
    }

    private static Map<String, String> areasOf(Register register) {
        return the(uk.goldthread.register.commitments.Findings.class).list(register.id(), now()).stream()
                .collect(Collectors.toMap(finding -> finding.id().toString(), found -> found.text()));
    }

    private static AsAt now() {
        return new AsAt(DAY, clock().instant().plusSeconds(1));
    }

    private static List<DraftCommitment> recorded(Register register, Layout layout) {
        var recorded = new ArrayList<Commitment>();
        the(Commitments.class).forEach(register.id(), now(), Filter.ALL, layout.order(), recorded::add);
        return recorded.stream().map(DraftShape::of).toList();
    }

    private static Gen<List<Long>> seeds() {
        return lists().of(integers().all().map(Integer::longValue)).ofSizeBetween(1, 8);
    }

    private static Register open(List<Long> seeds, Function<Promises, Object> one) {
        var register = new RegisterOf(DAY);
        for (int i = 0; i < seeds.size(); i++) one.apply(new Promises(register, new Random(seeds.get(i)), i + 1));
        return register.open(the(Organisations.class), the(People.class), the(Ledger.class), "Plan of action");
    }

    private static byte[] report(Register register, Layout layout, ReportFormat format) {
        var out = new ByteArrayOutputStream();
        try {
            the(Reports.class).write(ReportRequest.whole(register, now(), layout), format, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    private static Draft read(byte[] report, ReportFormat format) {
        var reading = Intake.read(report, "report." + format.word(), Intake.Options.asOf(DAY));
        return ((Reading.Read) reading).draft();
    }

    /** Writes promises into a register, each chosen by its seed. */
    private record Promises(RegisterOf register, Random random, int number) {

        Object anything() {
            var theme = perhaps("Leading the way", "Tŷ agored: open doors");
            var answers = random.nextBoolean()
                    ? List.<java.util.UUID>of()
                    : List.of(register.finding(
                            "area-for-improvement",
                            theme,
                            "Area %d is not yet understood in Harrowfen.".formatted(number)));
            var promise = register.promise(
                    one(CommitmentKind.values()),
                    perhaps("R." + number, "-5", "4." + number),
                    theme,
                    text(),
                    timescale(),
                    answers);
            promise.by(some("CF", "Wexcombe District Council", "Head of HR, Tilbrook", "=Harrowfen"));
            if (random.nextBoolean()) promise.moved("January 2027", perhaps("agreed by the Panel"));
            if (random.nextInt(3) == 0)
                promise.say(new ResponseGiven(
                        one("accepted", "in-part", "in-principle", "rejected", "noted"),
                        perhaps("Agreed, so far as money allows: see below.")));
            for (var step :
                    some("Met in Tilbrook. It went well.", "- a dash begins it", "Paper went to \"Cabinet\", twice."))
                promise.did(step);
            for (var step : some("Launched.", "Opened in Wexcombe.")) promise.did(step, "12 June 2026");
            for (var step : some("Write to Harrowfen; wait.", "Ask again.")) promise.will(step);
            return random.nextInt(8) == 0
                    ? promise.say(new CommitmentWithdrawn("No longer needed."))
                    : promise.is(
                            one(
                                    Status.NOT_STARTED,
                                    Status.IN_PROGRESS,
                                    Status.COMPLETED,
                                    Status.ONGOING,
                                    Status.UNKNOWN),
                            random.nextBoolean(),
                            perhaps("Under way", "Some have begun"));
        }

        private String text() {
            return one(
                    "Wexcombe opens its meetings to the public.",
                    "=SUM(A1) is not run. Nor is this; it stays.",
                    "Review the \"Fair Access\" policy, and publish it.\nThen review it again.",
                    "- begin with a dash",
                    "Develop options for 3.5% of staff.");
        }

        private String timescale() {
            return perhaps(
                    "30 June 2026",
                    "Autumn 2026",
                    "31 March 2026 Review: 30 September 2026",
                    "September 2026 onwards",
                    "Ongoing",
                    "as soon as money allows");
        }

        private String perhaps(String... choices) {
            return random.nextInt(4) == 0 ? null : one(choices);
        }

        @SafeVarargs
        private <T> T one(T... choices) {
            return choices[random.nextInt(choices.length)];
        }

        private String[] some(String... choices) {
            var some = new ArrayList<>(List.of(choices));
            Collections.shuffle(some, random);
            return some.subList(0, random.nextInt(choices.length + 1)).toArray(String[]::new);
        }
    }
}
