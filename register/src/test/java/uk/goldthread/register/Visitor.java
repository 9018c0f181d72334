package uk.goldthread.register;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody with a browser without scripts: keeps cookies, sends the token of the pages it has seen, follows nothing by itself. */
public final class Visitor {

    private final CookieManager cookies;
    private final HttpClient http;
    private final URI home;

    public Visitor(int port) {
        this(port, new CookieManager());
    }

    private Visitor(int port, CookieManager cookies) {
        this.cookies = cookies;
        this.http = HttpClient.newBuilder().cookieHandler(cookies).build();
        this.home = URI.create("http://127.0.0.1:" + port);
    }

    /** The same visitor, with the same cookies, at another node of the service. */
    public Visitor at(int port) {
        return new Visitor(port, cookies);
    }

    public Seen get(String path) {
        return get(path, "text/html");
    }

    /** Asks for the same as a program would. */
    public Seen getJson(String path) {
        return get(path, "application/json");
    }

    public Seen get(String path, String accept) {
        return send(request(path).header("Accept", accept).GET());
    }

    /** Sends a form, each name with one value. */
    public Seen post(String path, Map<String, String> form) {
        String body = "_csrf=" + encoded(token()) + "&" + encoded(form);
        return send(request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a form with one file in it. */
    public Seen upload(String path, String field, String fileName, byte[] content, Map<String, String> form) {
        String boundary = "boundary-" + UUID.randomUUID();
        StringBuilder head = new StringBuilder(part(boundary, "_csrf", token()));
        form.forEach((name, value) -> head.append(part(boundary, name, value)));
        head.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
                .formatted(boundary, field, fileName));
        return send(request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head.toString()),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
    }

    /** Sends JSON and asks for JSON. */
    public Seen sendJson(String method, String path, String json) {
        BodyPublisher body = BodyPublishers.ofString(json);
        return send(request(path)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", token())
                .method(method, body));
    }

    /** A request without the token that our forms carry, as another site's page would send it. */
    public Seen postFromElsewhere(String path) {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    /** Any request, with the token: its method, its content type and its body as they are given. */
    public Seen ask(String method, String path, String accept, String contentType, byte[] body) {
        return send(request(path)
                .header("Accept", accept)
                .header("Content-Type", contentType)
                .header("X-CSRF-TOKEN", token())
                .method(method, BodyPublishers.ofByteArray(body)));
    }

    /** A form that asks for its answer in another type than a page. */
    public Seen post(String path, String accept, Map<String, String> form) {
        return ask(
                "POST",
                path,
                accept,
                "application/x-www-form-urlencoded",
                encoded(form).getBytes(StandardCharsets.UTF_8));
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    URI home() {
        return home;
    }

    private String token() {
        Seen account = get("/account");
        return (account.status() == 200 ? account : get("/sign-in"))
                .page()
                .select("input[name=_csrf]")
                .first()
                .val();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home.resolve(path));
    }

    private Seen send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Seen(response.statusCode(), response.headers(), response.body());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String part(String boundary, String name, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value);
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
