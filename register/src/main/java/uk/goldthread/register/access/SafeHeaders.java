package uk.goldthread.register.access;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What every answer tells the browser, given before anything looks at the request, so that no error page lacks it. */
@Component
final class SafeHeaders implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** Everything from our own address, nothing inline, nobody's frame. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'";

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new Valve());
    }

    private static final class Valve extends ValveBase {

        private Valve() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            response.setHeader("Content-Security-Policy", CONTENT_POLICY);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Referrer-Policy", "same-origin");
            getNext().invoke(request, response);
        }
    }
}
