package uk.goldthread.register.access;

import java.net.InetAddress;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * The proxies that are believed when they say from where a request came (X-Forwarded-For) and over what
 * (X-Forwarded-Proto). Nobody else is: whoever could say so themselves would get round the throttle and lead the audit astray.
 */
public record TrustedProxies(List<InetAddress> addresses)
        implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    public static final TrustedProxies NONE = new TrustedProxies(List.of());

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        if (!addresses.isEmpty()) server.addEngineValves(valve());
    }

    private RemoteIpValve valve() {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(addresses.stream()
                .map(InetAddress::getHostAddress)
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
        return valve;
    }
}
