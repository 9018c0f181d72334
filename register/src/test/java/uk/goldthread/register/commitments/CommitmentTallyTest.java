package uk.goldthread.register.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.goldthread.register.PostgresTest;
import uk.goldthread.register.commitments.CommitmentFact.CommitmentMade;
import uk.goldthread.register.commitments.CommitmentFact.CommitmentWithdrawn;
import uk.goldthread.register.commitments.CommitmentFact.OwnersNamed;
import uk.goldthread.register.commitments.CommitmentFact.StatusSet;
import uk.goldthread.register.commitments.CommitmentFact.TimescaleAgreed;
import uk.goldthread.register.commitments.CommitmentFact.WordsCorrected;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.ledger.DerivedStates;
import uk.goldthread.register.ledger.ImportFact.ImportUndone;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.ledger.Line;
import uk.goldthread.register.ledger.Redaction;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.People;
import uk.goldthread.timescale.Kind;

/** What stands around a list is what somebody finds who looks at the whole register, whatever was recorded in it. */
class CommitmentTallyTest extends PostgresTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 12;
    private static final int HORIZON = 4;
    private static final List<String> OWNERS = List.of("Head of Roads", "Ada Penhallow", "Linnet Orme");

    private final Random chance = new Random(11);
    private final List<UUID> imports =
            Stream.generate(UUID::randomUUID).limit(4).toList();
    private final List<UUID> made = new ArrayList<>();
    private final List<Instant> known = new ArrayList<>();
    private UUID register;
    private UUID person;

    @BeforeEach
    void muchIsRecorded() {
        var organisations = the(Organisations.class);
        register = organisations
                .open(organisations.named("Wexcombe").id(), "Plan " + UUID.randomUUID())
                .id();
        person = the(People.class).named("Wren Aldous");
        for (int n = 0; n < 60; n++) append(Stream.generate(this::anything).limit(1 + chance.nextInt(3)));
        append(Stream.of(Line.of(imports.getFirst(), FIRST_DAY, new ImportUndone("plan.docx"))
                .voiding(imports.getFirst())));
        append(Stream.generate(this::anything).limit(5));
    }

    private void append(Stream<Line> lines) {
        known.add(the(Ledger.class).append(register, person, lines.toList()));
    }

    private Line anything() {
        var line = made.size() < 8 || chance.nextInt(6) == 0 ? something(newOne(), made()) : something(one(), fact());
        return chance.nextBoolean() ? line : line.from(imports.get(chance.nextInt(imports.size())));
    }

    private Line something(UUID commitment, CommitmentFact fact) {
        return Line.of(commitment, FIRST_DAY.plusDays(chance.nextInt(DAYS)), fact);
    }

    private UUID newOne() {
        made.add(UUID.randomUUID());
        return made.getLast();
    }

    private UUID one() {
        return made.get(chance.nextInt(made.size()));
    }

    private CommitmentFact made() {
        return new CommitmentMade(
                made.size(),
                CommitmentKind.ACTION,
                null,
                theme(),
                "Mend the road.",
                chance.nextInt(3) == 0 ? null : timescale(),
                List.of(),
                List.of(),
                List.of());
    }

    private CommitmentFact fact() {
        return switch (chance.nextInt(5)) {
            case 0 -> new OwnersNamed(OWNERS.subList(chance.nextInt(2), 1 + chance.nextInt(3)));
            case 1 -> new TimescaleAgreed(timescale(), null);
            case 2 -> new WordsCorrected(null, theme(), "Mend the bridge.", null);
            case 3 -> new CommitmentWithdrawn("Nobody asks for it.");
            default -> new StatusSet(Status.values()[chance.nextInt(Status.values().length - 1)], false, null);
        };
    }

    private String theme() {
        return List.of("Roads", "Bridges", "Paths").get(chance.nextInt(3));
    }

    private StatedTimescale timescale() {
        var day = FIRST_DAY.plusDays(chance.nextInt(2 * DAYS) - DAYS / 2);
        return chance.nextInt(3) == 0
                ? new StatedTimescale("Ongoing, then review", Kind.ONGOING, null, null, day, null)
                : StatedTimescale.on(day);
    }

    @Test
    void asAtAnyDayAndAsKnownAtAnyInstant() {
        assertThatItIsWhatOneFinds();
    }

    /** Or what follows would be found by nobody. */
    @Test
    void ofEverythingThatWantsAPersonThereIsSome() {
        var needs = known.stream()
                .map(at -> needs(new AsAt(FIRST_DAY.plusDays(DAYS), at)))
                .toList();
        assertThat(needs).anyMatch(need -> need.overdue() > 0);
        assertThat(needs).anyMatch(need -> need.reviews() > 0);
        assertThat(needs).anyMatch(need -> need.dueSoon() > 0);
        assertThat(needs).anyMatch(need -> need.undated() > 0);
        assertThat(needs).anyMatch(need -> need.unowned() > 0);
    }

    @Test
    void whenItIsCountedAnew() {
        var before = tally();
        the(Ledger.class).rebuild(register);
        assertThat(before).hasSizeGreaterThan(50);
        assertThat(tally()).isEqualTo(before);
        assertThat(the(DerivedStates.class).hold(register)).isTrue();
    }

    @Test
    void whenANameIsErased() {
        var words = new TreeMap<Long, String>();
        for (var entry : the(Redaction.class).holding(register, "Linnet Orme"))
            words.put(entry.number(), entry.json().replace("Linnet Orme", "Ada Penhallow"));
        the(Redaction.class).replace(register, person, "corrected", "A slip", words);
        assertThat(tally()).noneMatch(line -> line.contains("Linnet"));
        assertThatItIsWhatOneFinds();
        assertThat(the(DerivedStates.class).hold(register)).isTrue();
    }

    @Test
    void aNumberThatWasAlteredIsNoticed() {
        sqlAsOwner()
                .sql("update commitment_tally set number = number * 2 where register = :register and what = 'open'")
                .param("register", register)
                .update();
        assertThat(the(DerivedStates.class).hold(register)).isFalse();
    }

    private void assertThatItIsWhatOneFinds() {
        for (var instant : known)
            for (var at : List.of(instant, instant.minusNanos(1000)))
                for (int day = -1; day <= 2 * DAYS; day++)
                    assertThatItIsWhatOneFinds(new AsAt(FIRST_DAY.plusDays(day), at));
    }

    private void assertThatItIsWhatOneFinds(AsAt at) {
        var commitments = the(Commitments.class);
        var overview = commitments.overview(register, at);
        assertThat(overview.counts()).as("%s", at).isEqualTo(commitments.counts(register, at, Filter.ALL));
        assertThat(overview.owners()).as("%s", at).isEqualTo(words(at, "unnest(owners)"));
        assertThat(overview.themes()).as("%s", at).hasSameElementsAs(words(at, "theme"));
        var needs = commitments.needs(List.of(register), at, HORIZON).getOrDefault(register, Needs.NONE);
        assertThat(needs).as("%s", at).isEqualTo(needs(at));
    }

    private Needs needs(AsAt at) {
        return sql().sql("""
                        select
                          count(*) filter (where open and ends and latest < :day) as overdue,
                          count(*) filter (where open and review between :day and :horizon) as reviews,
                          count(*) filter (where open and ends and latest between :day and :horizon) as "dueSoon",
                          count(*) filter (where open and latest is null) as undated,
                          count(*) filter (where open and owners = '{}') as unowned
                        from commitment_position cross join lateral (select status not in ('completed', 'withdrawn') as open) is_open
                        where register = :register and effective @> :day::date and known @> :known::timestamptz
                        """)
                .param("register", register)
                .param("day", at.day())
                .param("horizon", at.day().plusDays(HORIZON))
                .param("known", Timestamp.from(at.known()))
                .query(Needs.class)
                .single();
    }

    private List<String> words(AsAt at, String what) {
        return sql().sql("""
                        select distinct %s as word from commitment_position
                        where register = :register and effective @> :day::date and known @> :known::timestamptz
                        order by word
                        """.formatted(what))
                .param("register", register)
                .param("day", at.day())
                .param("known", Timestamp.from(at.known()))
                .query(String.class)
                .list();
    }

    private List<String> tally() {
        return sql().sql("select to_jsonb(t)::text from commitment_tally t where register = :register order by 1")
                .param("register", register)
                .query(String.class)
                .list();
    }
}
