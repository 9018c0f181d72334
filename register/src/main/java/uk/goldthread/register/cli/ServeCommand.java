package uk.goldthread.register.cli;

import java.io.PrintWriter;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.goldthread.register.Application;
import uk.goldthread.register.RunningApplication;
import uk.goldthread.register.SampleRegion;
import uk.goldthread.register.access.TrustedProxies;
import uk.goldthread.register.accounts.OneTimeLinks;

/** Runs the web application until it is told to stop. */
@Command(
        name = "serve",
        description = "Runs the web application.",
        mixinStandardHelpOptions = true,
        footer = Goldthread.EXIT_CODES)
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private DatabaseOptions database;

    @Option(names = "--port", defaultValue = "8080", description = "the port to listen on (default: 8080)")
    private int port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "the address to listen on (default: 127.0.0.1, this machine only)")
    private String address;

    @Option(names = "--no-samples", description = "leave an empty database empty")
    private boolean withoutSamples;

    @Option(
            names = "--trusted-proxy",
            paramLabel = "ADDRESS",
            converter = NetworkAddress.class,
            description = "a proxy in front, which says from where and over what a request came; may be repeated")
    private List<InetAddress> proxies = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        RunningApplication application =
                Application.withWeb(database.open(), address, port, new TrustedProxies(proxies));
        if (!withoutSamples) {
            application.context().getBeanProvider(SampleRegion.class).ifAvailable(SampleRegion::loadIntoEmptyDatabase);
        }
        say(whereToOpen(application));
        new CountDownLatch(1).await();
        return 0;
    }

    private String whereToOpen(RunningApplication application) {
        String here = "http://%s:%d".formatted(address.equals("0.0.0.0") ? "localhost" : address, port);
        return application
                .the(OneTimeLinks.class)
                .forFirstAdministrator()
                .map(path -> "Open %s%s to set Goldthread up: this link signs the first administrator in, once."
                        .formatted(here, path))
                .orElse("Open %s and sign in.".formatted(here));
    }

    private void say(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
