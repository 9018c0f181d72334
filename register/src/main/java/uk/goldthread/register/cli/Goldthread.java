package uk.goldthread.register.cli;

import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExitCodeExceptionMapper;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.goldthread.register.Refused;

/**
 * The dispatcher. A command returns 0 when done and 1 when its answer is no; whatever is wrong with the input ends in 2
 * with one plain sentence on standard error.
 */
@Command(
        name = "goldthread",
        description = "Keeps the promises that public bodies make.",
        mixinStandardHelpOptions = true,
        version = "0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            ReadCommand.class,
            CompareCommand.class,
            TimescaleCommand.class,
            ImportCommand.class,
            InviteCommand.class,
            VerifyCommand.class,
            ReportCommand.class,
            BackupCommand.class,
            RestoreCommand.class
        },
        footer = {"  test   Runs every test: unit, PostgreSQL, browser and accessibility.", "", Goldthread.EXIT_CODES})
public final class Goldthread implements Runnable {

    static final String EXIT_CODES =
            "Exit codes: 0 done; 1 the answer is no; 2 a sentence on standard error says what is wrong.";

    private static final int WRONG_INPUT = 2;

    @Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.UK); // numbers and words of pages and reports, wherever the server stands
        System.exit(run(arguments));
    }

    /** Runs one command as the shell would and returns its exit code. */
    public static int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Goldthread())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, arguments) -> sayWhatIsWrong(wrong))
                .setExecutionExceptionHandler((failure, command, parsed) -> say(command, sentenceOf(failure)))
                .setExitCodeExceptionMapper(anyFailureIsWrongInput());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which command to run");
    }

    private static int sayWhatIsWrong(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        return say(
                command, "%s. (%s --help says more.)".formatted(withoutStop(String.valueOf(wrong.getMessage())), name));
    }

    /** What somebody typed, or a file is called, may hold signs that would command the terminal. */
    static int say(CommandLine command, String sentence) {
        PrintWriter errors = command.getErr();
        errors.println("goldthread: " + sentence.replaceAll("\\p{Cntrl}", "\uFFFD"));
        errors.flush();
        return WRONG_INPUT;
    }

    private static String sentenceOf(Exception failure) {
        return failure instanceof Refused refused ? String.valueOf(refused.getMessage()) : faultOf(failure);
    }

    /** A fault of ours: no stack trace, but the place, so that a report of it can be acted on. */
    private static String faultOf(Exception failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        return "this is a fault in Goldthread, please report it with this line: %s%s"
                .formatted(failure, place)
                .lines()
                .findFirst()
                .orElseThrow();
    }

    private static IExitCodeExceptionMapper anyFailureIsWrongInput() {
        return failure -> WRONG_INPUT;
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
