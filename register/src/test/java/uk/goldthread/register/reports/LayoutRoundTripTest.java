package uk.goldthread.register.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.goldthread.intake.Intake;
import uk.goldthread.intake.Reading;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.Finding;
import uk.goldthread.intake.draft.Step;
import uk.goldthread.register.PostgresTest;
import uk.goldthread.register.asat.AsAtChoice;
import uk.goldthread.register.commitments.Commitment;
import uk.goldthread.register.commitments.CommitmentKind;
import uk.goldthread.register.commitments.Commitments;
import uk.goldthread.register.commitments.DraftShape;
import uk.goldthread.register.commitments.Filter;
import uk.goldthread.register.commitments.Findings;
import uk.goldthread.register.commitments.Status;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.People;
import uk.goldthread.register.organisations.Register;

/** The reports that committees know, read again, give back what their columns say. */
class LayoutRoundTripTest extends PostgresTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);
    private static final int REGISTERS = 5;

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "XLSX", "CSV"})
    void recommendationsInOrderOfTimescale(ReportFormat format) {
        eachRegister(register -> {
            var read = read(register, Layout.TIMESCALE, format);
            assertThat(read.commitments().stream().map(LayoutRoundTripTest::inOrderOfTimescale))
                    .containsExactlyElementsOf(recorded(register, Layout.TIMESCALE).stream()
                            .map(LayoutRoundTripTest::inOrderOfTimescale)
                            .toList());
        });
    }

    private static List<Object> inOrderOfTimescale(DraftCommitment told) {
        var timescale = told.timescale();
        return List.of(
                told.reference(),
                told.text(),
                told.owners(),
                timescale == null ? "none" : String.valueOf(timescale.latest()),
                timescale == null ? "none" : String.valueOf(timescale.review()),
                told.status().equals("completed"),
                words(told.progress()),
                words(told.next()));
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "XLSX", "CSV"})
    void whatWeDidAndWillDo(ReportFormat format) {
        eachRegister(register -> {
            var read = read(register, Layout.WE_DID, format);
            assertThat(read.commitments().stream().map(LayoutRoundTripTest::whatWeDid))
                    .containsExactlyElementsOf(recorded(register, Layout.WE_DID).stream()
                            .map(LayoutRoundTripTest::whatWeDid)
                            .toList());
        });
    }

    private static List<Object> whatWeDid(DraftCommitment told) {
        return List.of(
                told.reference(),
                String.valueOf(told.theme()),
                told.text(),
                words(told.progress()),
                words(told.next()));
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "XLSX", "CSV"})
    void theImprovementPlan(ReportFormat format) {
        eachRegister(register -> {
            var read = read(register, Layout.PLAN, format);
            var findings = the(Findings.class).list(register.id(), now(register)).stream()
                    .map(DraftShape::of)
                    .toList();
            assertThat(read.findings().stream().map(LayoutRoundTripTest::seen))
                    .containsExactlyInAnyOrderElementsOf(
                            findings.stream().map(LayoutRoundTripTest::seen).toList());
            assertThat(read.commitments().stream().map(told -> planned(told, read.findings())))
                    .containsExactlyElementsOf(recorded(register, Layout.PLAN).stream()
                            .map(told -> planned(told, findings))
                            .toList());
        });
    }

    private static List<Object> planned(DraftCommitment told, List<Finding> findings) {
        return List.of(
                String.valueOf(told.theme()),
                told.reference(),
                told.text(),
                told.owners(),
                told.timescale() == null
                        ? "none"
                        : String.valueOf(told.timescale().latest()),
                findings.stream()
                        .filter(finding -> told.answers().contains(finding.id()))
                        .map(Finding::text)
                        .toList());
    }

    private static List<Object> seen(Finding finding) {
        return List.of(finding.kind(), String.valueOf(finding.theme()), finding.text());
    }

    private static List<String> words(List<Step> steps) {
        return steps.stream().map(Step::text).toList();
    }

    private static void eachRegister(java.util.function.Consumer<Register> check) {
        qt().withExamples(REGISTERS)
                .withShrinkCycles(0)
                .forAll(integers().all())
                .checkAssert(seed -> check.accept(register(new Random(seed))));
    }

    private static AsAt now(Register register) {
        return the(Reports.class).at(register, AsAtChoice.read("2026-09-08", "", clock().instant()));
    }

    private static List<DraftCommitment> recorded(Register register, Layout layout) {
        var recorded = new ArrayList<Commitment>();
        the(Commitments.class).forEach(register.id(), now(register), Filter.ALL, layout.order(), recorded::add);
        return recorded.stream().map(DraftShape::of).toList();
    }

    private static Draft read(Register register, Layout layout, ReportFormat format) {
        var out = new ByteArrayOutputStream();
        try {
            the(Reports.class).write(ReportRequest.whole(register, now(register), layout), format, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var reading = Intake.read(out.toByteArray(), "report." + format.word(), Intake.Options.asOf(DAY));
        return ((Reading.Read) reading).draft();
    }

    private static Register register(Random random) {
        var register = new RegisterOf(DAY);
        int themes = 1 + random.nextInt(3), number = 0;
        for (int theme = 1; theme <= themes; theme++) {
            var title = theme + ". "
                    + List.of("Leading the way", "Open doors", "Fair work").get(theme - 1);
            if (random.nextBoolean())
                register.finding("strength", title, "Members of Wexcombe care about group %d.".formatted(theme));
            List<UUID> area = random.nextBoolean()
                    ? List.of()
                    : List.of(register.finding(
                            "area-for-improvement", title, "Group %d is not yet heard in Harrowfen.".formatted(theme)));
            for (int i = 0; i <= random.nextInt(3); i++)
                promise(register, random, title, random.nextInt(3) == 0 ? List.of() : area, ++number);
        }
        return register.open(the(Organisations.class), the(People.class), the(Ledger.class), "Review of fair access");
    }

    private static void promise(RegisterOf register, Random random, String theme, List<UUID> area, int number) {
        var timescale = List.of(
                        "30 June 2026", "Autumn 2026", "31 March 2026 Review: 30 September 2026", "January 2027")
                .get(random.nextInt(4));
        var promise = register.promise(
                CommitmentKind.RECOMMENDATION,
                "R." + number,
                theme,
                "That the partners publish paper %d on fair access.".formatted(number),
                timescale,
                area);
        promise.by(random.nextBoolean() ? "Wexcombe District Council" : "Tilbrook Partnership");
        if (!timescale.contains("Review") && random.nextBoolean()) promise.moved("March 2027", "agreed by the Panel");
        if (random.nextBoolean()) promise.did("A workshop was held on 12 June 2026.", "12 June 2026");
        if (random.nextBoolean()) promise.did("Harrowfen sent its figures.");
        if (random.nextBoolean()) promise.will("The partners will meet in October 2026.");
        promise.is(random.nextBoolean() ? Status.COMPLETED : Status.IN_PROGRESS, false, null);
    }
}
