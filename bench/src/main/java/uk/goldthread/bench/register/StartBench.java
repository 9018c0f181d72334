package uk.goldthread.bench.register;

import java.io.IOException;
import java.nio.file.Files;

/** {@code ./goldthread bench start}: from nothing to the first page with the sample region, and once more with what is there. */
public final class StartBench {

    private static final int PORT = 19_590;

    private StartBench() {}

    public static void run(String[] arguments) throws IOException {
        var data = Files.createTempDirectory("goldthread-start");
        System.out.printf("| start | seconds to the first page | memory then |%n| --- | ---: | --- |%n");
        for (var start : new String[] {"into an empty folder, with the samples", "with what is there"})
            try (var service = Service.start(data, PORT)) {
                System.out.printf("| %s | %.1f | %s |%n", start, service.secondsToFirstPage(), service.memory(data));
            }
    }
}
