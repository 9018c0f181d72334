package uk.goldthread.register.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import uk.goldthread.register.Refused;

/** A database on a server that somebody else starts and stops. */
record OtherDatabase(String url, Properties login) implements Database {

    static OtherDatabase at(String address) {
        if (address.startsWith("jdbc:postgresql:")) {
            return withoutLogin(address, new Properties());
        }
        if (address.startsWith("postgresql://") || address.startsWith("postgres://")) {
            return ofUri(address);
        }
        throw new Refused("The database address has to begin with postgresql:// or jdbc:postgresql:, for example "
                + "postgresql://name:password@localhost:5432/goldthread.");
    }

    @Override
    public void close() {
        // Its server is not ours to stop.
    }

    /** The password is part of the address, so it is never printed. */
    @Override
    public String toString() {
        return "a database on another server";
    }

    private static OtherDatabase ofUri(String address) {
        URI uri = parsed(address);
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return withoutLogin(
                "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query, loginIn(uri.getUserInfo()));
    }

    private static URI parsed(String address) {
        try {
            URI uri = URI.create(address);
            if (uri.getHost() != null) {
                return uri;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // Said below, without the address: it may hold a password.
        }
        throw new Refused(
                "The database address cannot be read; it looks like postgresql://name:password@localhost:5432/goldthread.");
    }

    private static Properties loginIn(@Nullable String userInfo) {
        Properties login = new Properties();
        if (userInfo != null) {
            String[] parts = userInfo.split(":", 2);
            login.setProperty("user", parts[0]);
            if (parts.length == 2) {
                login.setProperty("password", parts[1]);
            }
        }
        return login;
    }

    /** The driver would believe the owner's name and password in the address more than those that it is given. */
    private static OtherDatabase withoutLogin(String address, Properties login) {
        String[] parts = address.split("\\?", 2);
        StringJoiner rest = new StringJoiner("&", "?", "").setEmptyValue("");
        for (String parameter : parts.length == 1 ? new String[0] : parts[1].split("&")) {
            String[] pair = parameter.split("=", 2);
            if (pair.length == 2 && (pair[0].equals("user") || pair[0].equals("password"))) {
                login.setProperty(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
            } else {
                rest.add(parameter);
            }
        }
        return new OtherDatabase(parts[0] + rest, login);
    }
}
