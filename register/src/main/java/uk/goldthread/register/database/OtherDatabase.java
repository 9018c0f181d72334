package uk.goldthread.register.database;

import java.net.URI;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import uk.goldthread.register.Refused;

/** A database on a server that somebody else starts and stops. */
record OtherDatabase(String url, Properties login) implements Database {

    static OtherDatabase at(String address) {
        if (address.startsWith("jdbc:postgresql:")) {
            return new OtherDatabase(address, new Properties());
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
        return new OtherDatabase(
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
}
