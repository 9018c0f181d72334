package uk.goldthread.register.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.accounts.DirectInvitation;

/** Prints a link that lets somebody in once. */
@Command(
        name = "invite",
        description =
                "Prints a link that lets somebody in once: the first person of a further organisation, or an administrator who lost their password.",
        mixinStandardHelpOptions = true,
        footer = Goldthread.EXIT_CODES)
final class InviteCommand implements Callable<Integer> {

    @Mixin
    private DatabaseOptions database;

    @Parameters(paramLabel = "EMAIL", description = "the e-mail address by which they sign in")
    private String email;

    @Option(names = "--name", paramLabel = "NAME", defaultValue = "", description = "their name, for a new account")
    private String name;

    @Option(
            names = "--organisation",
            paramLabel = "NAME",
            defaultValue = "",
            description = "their organisation, for a new account; made where there is none of that name")
    private String organisation;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            defaultValue = "administrator",
            description = "reader, contributor, editor or administrator, for a new account (default: administrator)")
    private Role role;

    @Option(
            names = "--address",
            paramLabel = "URL",
            defaultValue = "http://localhost:8080",
            description = "where they open the application (default: http://localhost:8080)")
    private String address;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (var application = database.application()) {
            var path = application.the(DirectInvitation.class).invite(email, name, organisation, role);
            var out = spec.commandLine().getOut();
            out.println(address.replaceFirst("/+$", "") + path);
            out.flush();
        }
        return 0;
    }
}
