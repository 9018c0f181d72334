package uk.goldthread.register.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.goldthread.register.access.Role.ADMINISTRATOR;

import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.goldthread.register.Refused;
import uk.goldthread.register.WebTest;

class DirectInvitationTest extends WebTest {

    private final DirectInvitation invitation = the(DirectInvitation.class);

    @Test
    void aFurtherOrganisationBeginsWithItsAdministrator() {
        var link = invitation.invite("una@harrowfen.example", "Una Sedge", "Harrowfen Council", ADMINISTRATOR);
        var una = anybody();
        una.post(link, Map.of("password", PASSWORD)).hasStatus(302);
        assertThat(una.get("/people").hasStatus(200).body()).contains("Harrowfen Council", "Una Sedge");
        assertThat(una.get("/audit?kind=rights").body()).contains("Made a one-time link at the command line");
    }

    @Test
    void theOnlyAdministratorWhoLostTheirPasswordComesBackIn() {
        var account = account(ADMINISTRATOR, "Tilbrook Council");
        signedIn(account);
        var link = invitation.invite(account.email(), "", "", ADMINISTRATOR);
        anybody().post(link, Map.of("password", "another lantern biscuit")).hasStatus(302);
        anybody()
                .post("/sign-in", Map.of("email", account.email(), "password", "another lantern biscuit"))
                .hasStatus(302);
    }

    @Test
    void aNewAccountNeedsANameAndAnOrganisation() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> invitation.invite("new@tilbrook.example", "", "", ADMINISTRATOR))
                .withMessageContaining("give --name and --organisation");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> invitation.invite("no address", "Una Sedge", "Tilbrook", ADMINISTRATOR));
    }
}
