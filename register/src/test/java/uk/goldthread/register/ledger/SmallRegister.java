package uk.goldthread.register.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.goldthread.register.PostgresTest;
import uk.goldthread.register.ledger.ImportFact.ImportAccepted;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.People;
import uk.goldthread.register.organisations.Register;

/** A register of five entries, recorded one by one. */
final class SmallRegister extends PostgresTest {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    final Register register;

    private SmallRegister(Register register) {
        this.register = register;
    }

    static SmallRegister of(String name) {
        var organisations = the(Organisations.class);
        var council = organisations.named("Wexcombe Borough Council").id();
        var small = new SmallRegister(organisations.open(council, name));
        IntStream.rangeClosed(1, 5).forEach(small::record);
        return small;
    }

    void record(int number) {
        var fact = new ImportAccepted("plan " + number + ".docx", "00", DAY, number, 0);
        the(Ledger.class)
                .append(
                        register.id(),
                        the(People.class).named("Linnet Orme"),
                        List.of(Line.of(UUID.randomUUID(), DAY, fact)));
    }

    Verification.Finding verify() {
        return the(Verification.class).verify(register.id());
    }

    Verification.Finding verifyAgainst(Head head) {
        return the(Verification.class).verify(register.id(), head.count(), head.hex());
    }

    Head head() {
        return the(Chain.class).head(register.id());
    }

    /** Does to this register, {@code $r}, what only a superuser can who first takes the triggers out of the way. */
    SmallRegister tamper(String statements) {
        sqlAsOwner()
                .sql("set session_replication_role = replica; " + statements.replace("$r", "'" + register.id() + "'"))
                .update();
        return this;
    }
}
