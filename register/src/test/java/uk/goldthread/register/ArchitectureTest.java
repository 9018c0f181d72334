package uk.goldthread.register;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of the house: they point one way. */
@AnalyzeClasses(packages = "uk.goldthread", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String REGISTER = "uk.goldthread.register";

    @ArchTest
    static final ArchRule timescaleKnowsOnlyJava = classes()
            .that()
            .resideInAPackage("uk.goldthread.timescale..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("uk.goldthread.timescale..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule intakeKnowsNothingOfTheDatabaseOrTheWeb = noClasses()
            .that()
            .resideInAPackage("uk.goldthread.intake..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(REGISTER + "..", "java.sql..", "org.springframework..");

    @ArchTest
    static final ArchRule noFormatGoesRoundInACircle =
            slices().matching("uk.goldthread.intake.read.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noFormatKnowsWhoChoosesIt = noClasses()
            .that()
            .resideInAPackage("uk.goldthread.intake.read.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("uk.goldthread.intake.read");

    @ArchTest
    static final ArchRule theLedgerKnowsNoFeature =
            noClasses().that().resideInAPackage(REGISTER + ".ledger..").should().dependOnClassesThat(inFeatures());

    @ArchTest
    static final ArchRule accessKnowsNobody = noClasses()
            .that()
            .resideInAPackage(REGISTER + ".access..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    REGISTER + ".accounts..", REGISTER + ".layout..", REGISTER + ".ledger..", REGISTER + ".cli..")
            .orShould()
            .dependOnClassesThat(inFeatures());

    @ArchTest
    static final ArchRule layoutKnowsOnlyWhoIsSignedIn = noClasses()
            .that()
            .resideInAPackage(REGISTER + ".layout..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(REGISTER + ".accounts..", REGISTER + ".cli..")
            .orShould()
            .dependOnClassesThat(inFeatures());

    /** Documents become commitments: what keeps the commitments does not know how. */
    @ArchTest
    static final ArchRule commitmentsDoNotKnowIntake = noClasses()
            .that()
            .resideInAnyPackage(REGISTER + ".commitments..", REGISTER + ".organisations..", REGISTER + ".sources..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(REGISTER + ".intake..", REGISTER + ".reports..");

    @ArchTest
    static final ArchRule noFeatureGoesRoundInACircle =
            slices().matching(REGISTER + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyKnowsTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage(REGISTER + ".cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(REGISTER + ".cli..");

    private static DescribedPredicate<JavaClass> inFeatures() {
        return resideInAnyPackage(
                REGISTER + ".commitments..",
                REGISTER + ".intake..",
                REGISTER + ".meetings..",
                REGISTER + ".sources..",
                REGISTER + ".reports..",
                REGISTER + ".audit..",
                REGISTER + ".names..",
                REGISTER + ".backup..");
    }
}
