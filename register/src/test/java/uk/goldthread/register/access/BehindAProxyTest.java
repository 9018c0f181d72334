package uk.goldthread.register.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.goldthread.register.WebTest;
import uk.goldthread.register.Wire;
import uk.goldthread.register.Wire.Answer;

/** What a proxy says of the request that it passes on counts where the proxy was named, and nowhere else. */
class BehindAProxyTest extends WebTest {

    @Test
    void theNamedProxyIsBelieved() {
        var answer = from(proxy(), "/people");
        assertThat(answer.header("Location")).isEqualTo("/sign-in?to=%2Fpeople");
        assertThat(from(proxy(), "/sign-in").header("Set-Cookie")).contains("Secure");
        assertThat(from(proxy(), "/sign-in").header("Strict-Transport-Security"))
                .isNotEmpty();
        assertThat(addressOfTheNewestRefusal()).isEqualTo("203.0.113.9");
    }

    @Test
    void nobodyElseIs() {
        assertThat(from("127.0.0.1", "/people").header("Location")).isEqualTo("/sign-in?to=%2Fpeople");
        assertThat(from("127.0.0.1", "/sign-in").header("Set-Cookie"))
                .isNotEmpty()
                .doesNotContain("Secure");
        assertThat(addressOfTheNewestRefusal()).isEqualTo("127.0.0.1");
    }

    /** A visitor who makes addresses up gets no other name by them than the proxy saw. */
    @Test
    void whatAVisitorToldTheProxyIsNotBelieved() {
        Wire.sendFrom(proxy(), home(), "GET /people HTTP/1.1", "X-Forwarded-For: 198.51.100.1, 203.0.113.9");
        assertThat(addressOfTheNewestRefusal()).isEqualTo("203.0.113.9");
    }

    private static Answer from(String address, String path) {
        return Wire.sendFrom(
                address,
                home(),
                "GET " + path + " HTTP/1.1",
                "X-Forwarded-For: 203.0.113.9",
                "X-Forwarded-Proto: https");
    }

    private static String addressOfTheNewestRefusal() {
        return sql().sql("select address from audit_event where kind = 'refused' order by at desc limit 1")
                .query(String.class)
                .single();
    }
}
