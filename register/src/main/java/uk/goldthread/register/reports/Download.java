package uk.goldthread.register.reports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;

/**
 * Hands a report over. It is made whole before any of it is sent: a slow reader holds no connection to the database, and
 * nobody is left with half a file.
 */
final class Download {
    private Download() {}

    static void send(ReportFile file, HttpServletResponse response) throws IOException {
        var whole = Files.createTempFile("goldthread-", "." + file.format().extension());
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(whole))) {
                file.write(out);
            }
            response.setContentLengthLong(Files.size(whole));
            Files.copy(whole, response.getOutputStream());
        } finally {
            Files.delete(whole);
        }
    }
}
