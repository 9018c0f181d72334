package uk.goldthread.register.accounts;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.goldthread.register.Refused;
import uk.goldthread.register.names.Held;
import uk.goldthread.register.names.Name;
import uk.goldthread.register.names.NameHolder;
import uk.goldthread.register.names.Replacement;
import uk.goldthread.register.organisations.People;

/** Names of those who recorded something or have an account, and of the owners that accounts answer for. */
@Component
class AccountNames implements NameHolder {
    private static final String PERSON = "person";
    private static final String ANSWER = "answer";

    private final JdbcClient sql;
    private final People people;
    private final Accounts accounts;
    private final AnswersFor answers;
    private final OneTimeLinks links;
    private final Sessions sessions;

    AccountNames(
            JdbcClient sql,
            People people,
            Accounts accounts,
            AnswersFor answers,
            OneTimeLinks links,
            Sessions sessions) {
        this.sql = sql;
        this.people = people;
        this.accounts = accounts;
        this.answers = answers;
        this.links = links;
        this.sessions = sessions;
    }

    private record Known(UUID id, String name, @Nullable String email) {}

    private record Answering(
            UUID id, UUID account, String owner, @Nullable UUID register) {}

    @Override
    public List<Held> held(UUID organisation, Name name) {
        return Stream.concat(
                        people(organisation, name).stream().map(AccountNames::held),
                        answering(organisation, name).stream()
                                .map(one -> new Held(
                                        ANSWER + "/" + one.id(),
                                        "An owner that an account answers for",
                                        "/people/" + one.account(),
                                        List.of(one.owner()))))
                .toList();
    }

    private static Held held(Known person) {
        var key = PERSON + "/" + person.id();
        return person.email() == null
                ? new Held(key, "Somebody who recorded entries", null, List.of(person.name()))
                : new Held(key, "An account", "/people/" + person.id(), List.of(person.name(), person.email()));
    }

    /** Those with an account of the organisation, and those without any who recorded in its registers. */
    private List<Known> people(UUID organisation, Name name) {
        return sql
                .sql("""
                        select person.id, person.name, account.email
                        from person left join account on account.person = person.id
                        where strpos(lower(person.name), lower(:letters)) > 0 and (
                          account.organisation = :organisation
                          or account.person is null and exists (
                            select from entry join register on register.id = entry.register
                            where entry.recorded_by = person.id and register.organisation = :organisation))
                        order by person.name, person.id
                        """)
                .param("letters", name.letters())
                .param("organisation", organisation)
                .query(Known.class)
                .list()
                .stream()
                .filter(person -> name.isIn(person.name()))
                .toList();
    }

    private List<Answering> answering(UUID organisation, Name name) {
        return sql
                .sql("""
                        select answers_for.id, answers_for.account, owner, register
                        from answers_for join account on account.person = answers_for.account
                        where account.organisation = :organisation and strpos(lower(owner), lower(:letters)) > 0
                        """)
                .param("organisation", organisation)
                .param("letters", name.letters())
                .query(Answering.class)
                .list()
                .stream()
                .filter(answering -> name.isIn(answering.owner()))
                .toList();
    }

    @Override
    public int replace(Replacement replacement) {
        int replaced = 0;
        for (var person : people(replacement.organisation(), replacement.name()))
            if (replacement.keys().contains(PERSON + "/" + person.id())) {
                rename(person, replacement);
                replaced++;
            }
        for (var answering : answering(replacement.organisation(), replacement.name()))
            if (replacement.keys().contains(ANSWER + "/" + answering.id())) {
                answers.remove(answering.account(), answering.id());
                if (!replacement.erases())
                    answers.add(answering.account(), replacement.in(answering.owner()), answering.register());
                replaced++;
            }
        return replaced;
    }

    private void rename(Known person, Replacement replacement) {
        people.rename(person.id(), replacement.in(person.name()));
        if (replacement.erases() && person.email() != null) close(person.id());
    }

    /** Nobody can sign in by an account whose person's name is erased, and its e-mail address goes too. */
    private void close(UUID person) {
        if (accounts.isLastAdministrator(person))
            throw new Refused("This is the name of the only administrator. Make somebody else one first.");
        accounts.erase(person);
        links.endThoseOf(person);
        sessions.endAllOf(person);
    }
}
