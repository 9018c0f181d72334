package uk.goldthread.register.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The page for a request that the container turns away before anything of ours sees it: the same words, bare. */
@Component
final class BareErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                context -> ((StandardHost) context.getParent()).setErrorReportValveClass(BarePage.class.getName()));
    }

    /** Public, because the container makes it. */
    public static final class BarePage extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            var status = HttpStatus.resolve(response.getStatus());
            if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported())
                return;
            try {
                write(response, ErrorWords.of(status, null, null));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        private static void write(Response response, ErrorWords words) throws IOException {
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            var writer = response.getReporter();
            if (writer == null) return;
            writer.write("""
                    <!DOCTYPE html>
                    <html lang="en">
                    <head><meta charset="utf-8"><title>%1$s – Goldthread</title></head>
                    <body><main><h1>%1$s</h1><p>%2$s</p></main></body>
                    </html>
                    """.formatted(words.title(), words.sentence()));
            response.finishResponse();
        }
    }
}
