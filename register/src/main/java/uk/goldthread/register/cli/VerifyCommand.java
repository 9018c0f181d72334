package uk.goldthread.register.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.goldthread.register.Refused;
import uk.goldthread.register.RunningApplication;
import uk.goldthread.register.layout.Counted;
import uk.goldthread.register.ledger.DerivedStates;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.ledger.Verification;
import uk.goldthread.register.ledger.Verification.Broken;
import uk.goldthread.register.ledger.Verification.Finding;
import uk.goldthread.register.ledger.Verification.Holds;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.Register;

/** Checks every register's chain, and that pages show what it gives. */
@Command(
        name = "verify",
        description = "Checks the ledger: prints each register's count of entries and head, or the first broken place.",
        mixinStandardHelpOptions = true,
        footer = Goldthread.EXIT_CODES)
final class VerifyCommand implements Callable<Integer> {

    /** A cut tail leaves a chain that holds: only an expected count and head show it. */
    private static final Pattern EXPECTATION = Pattern.compile("(.+)=(\\d{1,18}):([0-9a-f]{64})");

    @Mixin
    private DatabaseOptions database;

    @Option(
            names = "--expect",
            paramLabel = "REGISTER=COUNT:HASH",
            description = "the count and head that a report or backup carries; the chain must contain them")
    private List<String> expectations = List.of();

    @Option(names = "--rebuild", description = "derives anew from the entries what pages and reports show")
    private boolean rebuild;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var expected = expected();
        try (var application = database.application()) {
            var registers = application.the(Organisations.class).registers();
            refuseUnknown(expected, registers);
            var verification = application.the(Verification.class);
            boolean holds = true;
            for (var register : registers)
                holds &= holds(register, verification, expected) && showsWhatItHolds(register, application);
            return holds ? 0 : 1;
        }
    }

    private record Expected(long count, String head) {}

    private Map<String, Expected> expected() {
        var expected = new HashMap<String, Expected>();
        for (var expectation : expectations) {
            Matcher parts = EXPECTATION.matcher(expectation);
            if (!parts.matches())
                throw new Refused(
                        "--expect " + expectation + " is not of the form REGISTER=COUNT:HASH, as verify prints it.");
            expected.put(parts.group(1), new Expected(Long.parseLong(parts.group(2)), parts.group(3)));
        }
        return expected;
    }

    private static void refuseUnknown(Map<String, Expected> expected, List<Register> registers) {
        for (var key : expected.keySet())
            if (registers.stream().noneMatch(register -> register.key().equals(key)))
                throw new Refused("There is no register " + key + "; `goldthread verify` lists them.");
    }

    /** What pages show is derived from the entries, and kept. */
    private boolean showsWhatItHolds(Register register, RunningApplication application) {
        if (rebuild) application.the(Ledger.class).rebuild(register.id());
        else if (!application.the(DerivedStates.class).hold(register.id())) {
            var out = spec.commandLine().getOut();
            out.println("  pages of %s show something else than its entries give: run verify --rebuild"
                    .formatted(register.key()));
            out.flush();
            return false;
        }
        return true;
    }

    private boolean holds(Register register, Verification verification, Map<String, Expected> expected) {
        var expectation = expected.get(register.key());
        Finding finding = expectation == null
                ? verification.verify(register.id())
                : verification.verify(register.id(), expectation.count(), expectation.head());
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                switch (finding) {
                    case Holds chain -> register.key() + "=" + chain.count() + ":" + chain.head();
                    case Broken broken -> register.key() + " does not hold: " + broken.sentence();
                });
        if (finding instanceof Holds chain && chain.replaced() > 0)
            out.println("  words replaced in %s of %s, each with a trace"
                    .formatted(Counted.of(chain.replaced(), "entry", "entries"), register.key()));
        out.flush();
        return finding instanceof Holds;
    }
}
