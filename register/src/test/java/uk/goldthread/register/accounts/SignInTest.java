package uk.goldthread.register.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.register.access.Role.EDITOR;
import static uk.goldthread.register.access.Role.READER;

import java.net.HttpCookie;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.goldthread.register.Seen;
import uk.goldthread.register.Sha256;
import uk.goldthread.register.Visitor;
import uk.goldthread.register.WebTest;

class SignInTest extends WebTest {

    @Test
    void leadsBackToWhereOneWasGoing() {
        person(EDITOR);
        Visitor visitor = anybody();
        Seen refused = visitor.get("/account?tab=1").hasStatus(302);
        assertThat(refused.location()).isEqualTo("/sign-in?to=%2Faccount%3Ftab%3D1");
        Seen form = visitor.get(refused.location()).hasHeading("Sign in");
        String to = form.page().select("input[name=to]").val();
        Seen signedIn =
                signIn(visitor, email(EDITOR, ORGANISATION), PASSWORD, to).hasStatus(302);
        assertThat(signedIn.location()).isEqualTo("/account?tab=1");
        assertThat(visitor.get("/account").hasStatus(200).body()).contains("Wexcombe Editor");
    }

    @Test
    void neverLeadsToAnotherSite() {
        person(EDITOR);
        for (String trap : new String[] {"//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example"}) {
            assertThat(signIn(anybody(), email(EDITOR, ORGANISATION), PASSWORD, trap)
                            .location())
                    .isEqualTo("/");
        }
    }

    @Test
    void saysTheSameOfAWrongPasswordAndAnUnknownAddressAndKeepsWhatWasTyped() {
        person(READER);
        String sentence = "The e-mail address and the password do not belong together. Check both and try again";
        Seen wrong = signIn(anybody(), email(READER, ORGANISATION), "not the password", "/");
        wrong.hasError("email", sentence);
        assertThat(wrong.page().select("#email").val()).isEqualTo(email(READER, ORGANISATION));
        assertThat(wrong.page().select("#password").val()).isEmpty();
        signIn(anybody(), "nobody@wexcombe.example", PASSWORD, "/").hasError("email", sentence);
    }

    @Test
    void looksAtNothingAfterTenFailuresUntilAQuarterOfAnHourHasPassed() {
        person(READER);
        for (int failure = 0; failure < Throttle.PER_PERSON; failure++) {
            signIn(anybody(), email(READER, ORGANISATION), "guess " + failure, "/")
                    .hasStatus(400);
        }
        signIn(anybody(), email(READER, ORGANISATION), PASSWORD, "/")
                .hasError("email", "Too many attempts: try again in 15 minutes");
        clock().pass(Throttle.WINDOW.plusSeconds(1));
        signIn(anybody(), email(READER, ORGANISATION), PASSWORD, "/").hasStatus(302);
    }

    @Test
    void manyGuessesAtOnceAreNoWayAround() throws Exception {
        person(READER);
        try (var guessers = Executors.newFixedThreadPool(20)) {
            var guesses = new ArrayList<Callable<Seen>>();
            for (int guess = 0; guess < 20; guess++)
                guesses.add(() -> signIn(anybody(), email(READER, ORGANISATION), "not the password", "/"));
            var lookedAt = 0;
            for (var seen : guessers.invokeAll(guesses)) if (isLookedAt(seen.get())) lookedAt++;
            assertThat(lookedAt).isEqualTo(Throttle.PER_PERSON);
        }
    }

    @Test
    void whoSignedInFromAPlaceBeforeIsNotKeptOutThereByGuessesFromElsewhere() {
        var account = account(READER, "Tilbrook Parish Council");
        the(KnownPlaces.class).remember(account.person(), "192.0.2.1");
        var lookedAt = IntStream.range(0, 100)
                .filter(guess -> isLookedAt(account.email(), "198.51.100." + guess))
                .count();
        assertThat(lookedAt).isEqualTo(Throttle.PER_EMAIL);
        assertThat(isLookedAt(account.email(), "192.0.2.1")).isTrue();
        clock().pass(KnownPlaces.KEPT.plusDays(1));
        assertThat(the(KnownPlaces.class).know(account.email(), "192.0.2.1")).isFalse();
    }

    @Test
    void whoGuessesOthersPasswordsFromAPlaceKeepsNobodyOutWhoSignedInThere() {
        var account = account(READER, "Harrowfen Council");
        the(KnownPlaces.class).remember(account.person(), "203.0.113.7");
        var lookedAt = IntStream.range(0, 100)
                .filter(guess -> isLookedAt("nobody" + guess + "@wexcombe.example", "203.0.113.7"))
                .count();
        assertThat(lookedAt).isEqualTo(Throttle.PER_ADDRESS);
        assertThat(isLookedAt(account.email(), "203.0.113.7")).isTrue();
        the(Sessions.class).endAllOf(account.person());
        assertThat(isLookedAt(account.email(), "203.0.113.7")).isFalse();
    }

    @Test
    void whoGuessesAtOnesOwnAddressKeepsNobodyOutOfTheirOwnBrowser() {
        var account = account(READER, "Quarr Council");
        var browser = signedIn(account);
        browser.post("/sign-out", Map.of()).hasStatus(302);
        for (int guess = 0; guess < Throttle.PER_PERSON; guess++)
            signIn(anybody(), account.email(), "guess " + guess, "/").hasStatus(400);
        signIn(anybody(), account.email(), PASSWORD, "/")
                .hasError("email", "Too many attempts: try again in 15 minutes");
        signIn(browser, account.email(), PASSWORD, "/").hasStatus(302);
    }

    @Test
    void inOnesOwnBrowserGuessesEndTooAndAnothersIsNoHelp() {
        var account = account(READER, "Sedge Council");
        var browser = signedIn(account);
        browser.post("/sign-out", Map.of()).hasStatus(302);
        for (int guess = 0; guess < Throttle.PER_PERSON; guess++)
            signIn(browser, account.email(), "guess " + guess, "/").hasStatus(400);
        signIn(browser, account.email(), PASSWORD, "/").hasError("email", "Too many attempts: try again in 15 minutes");
        var anothers = signedIn(account(EDITOR, "Sedge Council"));
        anothers.post("/sign-out", Map.of()).hasStatus(302);
        for (int guess = 0; guess < Throttle.PER_PERSON; guess++)
            signIn(anothers, account.email(), "guess " + guess, "/").hasStatus(400);
        assertThat(signIn(anothers, account.email(), PASSWORD, "/")
                        .hasStatus(400)
                        .body())
                .contains("Too many attempts");
    }

    @Test
    void aBrowserIsKnownByAnotherSecretAfterEachSignInAndByNoneAfterANewPassword() {
        var account = account(READER, "Wey Council");
        var browser = signedIn(account);
        var first = secret(browser);
        signIn(browser, account.email(), PASSWORD, "/").hasStatus(302);
        assertThat(secret(browser)).isNotEqualTo(first);
        assertThat(known(account)).isEqualTo(1);
        the(Sessions.class).endAllOf(account.person());
        assertThat(known(account)).isZero();
    }

    @Test
    void whoSignsInByALinkOrChangesAPasswordLeavesOthersOfTheBrowserKnown() {
        var account = account(READER, "Ouse Council");
        var browser = signedIn(account);
        var others = account(EDITOR, "Ouse Council");
        browser.post(the(OneTimeLinks.class).forPerson(others.person()), Map.of("password", PASSWORD))
                .hasStatus(302);
        browser.post("/account/password", Map.of("present", PASSWORD, "password", PASSWORD + " anew"))
                .hasStatus(302);
        for (int guess = 0; guess < Throttle.PER_PERSON; guess++)
            signIn(anybody(), account.email(), "guess " + guess, "/").hasStatus(400);
        signIn(browser, account.email(), PASSWORD, "/").hasStatus(302);
    }

    private static String secret(Visitor visitor) {
        return visitor.cookies().stream()
                .filter(cookie -> cookie.getName().equals(KnownBrowsers.COOKIE))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static int known(Account account) {
        return sql().sql("select count(*) from known_browser where person = :person")
                .param("person", account.person())
                .query(Integer.class)
                .single();
    }

    private static boolean isLookedAt(String email, String address) {
        return !the(Throttle.class).attempt(email, address, Optional.empty()).refused();
    }

    private static boolean isLookedAt(Seen guess) {
        return !guess.hasStatus(400).body().contains("Too many attempts");
    }

    @Test
    void anEndlessAddressIsAFailureLikeAnyOther() {
        signIn(anybody(), "x".repeat(10_000), PASSWORD, "/").hasStatus(400);
    }

    @Test
    void leadsToThePageThatWasAskedForWhateverSignsItsAddressHas() {
        person(EDITOR);
        for (String to : new String[] {"/people?x={a}", "/registers/%C5%B4yr?words=%24%7Bx%7D"})
            assertThat(signIn(anybody(), email(EDITOR, ORGANISATION), PASSWORD, to)
                            .location())
                    .isEqualTo(to);
        for (String odd : new String[] {"/\r/x", "/\u2215", "/" + "x".repeat(10_000)})
            assertThat(signIn(anybody(), email(EDITOR, ORGANISATION), PASSWORD, odd)
                            .location())
                    .isEqualTo("/");
    }

    @Test
    void givesANewSessionNumberAndEndsItAtSignOut() {
        person(EDITOR);
        Visitor visitor = anybody();
        visitor.get("/sign-in").hasStatus(200);
        HttpCookie stranger = session(visitor);
        signIn(visitor, email(EDITOR, ORGANISATION), PASSWORD, "/").hasStatus(302);
        assertThat(session(visitor).getName()).isEqualTo(stranger.getName());
        assertThat(session(visitor).getValue()).isNotEqualTo(stranger.getValue());
        visitor.get("/account").hasStatus(200);
        visitor.post("/sign-out", Map.of()).hasStatus(302);
        visitor.get("/account").hasStatus(302);
    }

    private static HttpCookie session(Visitor visitor) {
        var sessions = visitor.cookies().stream()
                .filter(cookie -> !cookie.getName().equals(KnownBrowsers.COOKIE))
                .toList();
        assertThat(sessions).hasSize(1);
        return sessions.getFirst();
    }

    @Test
    void aFormFromAnotherSiteIsRefused() {
        as(EDITOR).postFromElsewhere("/sign-out").hasStatus(403);
        as(EDITOR).get("/account").hasStatus(200);
    }

    @Test
    void keepsPasswordsAsArgon2idAndLinksAsHashes() {
        var link = the(OneTimeLinks.class).forPerson(person(EDITOR).id());
        assertThat(sql().sql("select encode(hash, 'hex') from one_time_link")
                        .query(String.class)
                        .list())
                .contains(HexFormat.of().formatHex(Sha256.of(link.replaceFirst(".*/", ""))));
        assertThat(sql().sql("select password from account where password is not null limit 1")
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$");
    }

    private static Seen signIn(Visitor visitor, String email, String password, String to) {
        return visitor.post("/sign-in", Map.of("email", email, "password", password, "to", to));
    }
}
