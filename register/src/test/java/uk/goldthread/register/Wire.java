package uk.goldthread.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What no browser sends: a request as its bytes stand, over a connection of its own. */
public final class Wire {

    private Wire() {}

    /** What came back to it. */
    public record Answer(int status, Map<String, String> headers, String body) {

        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    /** Lines without the ends of lines; {@code Host} and {@code Connection} are added. */
    public static Answer send(URI home, String... lines) {
        return sendFrom("127.0.0.1", home, lines);
    }

    /** The same from another address of this machine. */
    public static Answer sendFrom(String address, URI home, String... lines) {
        var request = String.join("\r\n", lines) + "\r\nHost: " + home.getAuthority() + "\r\nConnection: close\r\n\r\n";
        try (var socket =
                new Socket(InetAddress.getByName(home.getHost()), home.getPort(), InetAddress.getByName(address), 0)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            // Else the server would wait for the body that was promised.
            socket.shutdownOutput();
            return answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Answer answer(String text) {
        var parts = text.split("\r\n\r\n", 2);
        var lines = parts[0].split("\r\n");
        var headers = new TreeMap<String, String>();
        for (int i = 1; i < lines.length; i++) {
            var header = lines[i].split(":\\s*", 2);
            headers.put(header[0].toLowerCase(Locale.ROOT), header[1]);
        }
        return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, parts.length == 1 ? "" : parts[1]);
    }
}
