package uk.goldthread.bench.register;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the pages of the service, signed in, who follows where a form leads. */
final class Visitor {

    private static final String PASSWORD = "lantern tidal biscuit";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final URI home;
    private final HttpClient http;

    Visitor(int port) {
        this.home = URI.create("http://127.0.0.1:" + port);
        this.http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /** Chooses a password by that link, which signs in. */
    Visitor comingInBy(String link) {
        post(link, Map.of("password", PASSWORD));
        return this;
    }

    /** Sets an empty service up, in that organisation. */
    Visitor settingUpBy(String link, String email, String organisation) {
        post(link, Map.of("name", "Linnet Orme", "email", email, "organisation", organisation, "password", PASSWORD));
        return this;
    }

    Visitor signedIn(String email) {
        post("/sign-in", Map.of("email", email, "password", PASSWORD));
        return this;
    }

    String get(String path) {
        return send(HttpRequest.newBuilder(home.resolve(path))
                        .header("Accept", "text/html")
                        .GET())
                .body();
    }

    /** Fills in the form of that page; answers the path that it led to. */
    String post(String path, Map<String, String> form) {
        var page = TOKEN.matcher(get(path));
        if (!page.find()) throw new IllegalStateException("There is no form at " + path);
        var body = "_csrf=" + encoded(page.group(1))
                + form.entrySet().stream()
                        .map(field -> "&" + field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining());
        return send(HttpRequest.newBuilder(home.resolve(path))
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .uri()
                .getPath();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() != 200)
                throw new IllegalStateException(response.statusCode() + " from " + response.uri());
            return response;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
