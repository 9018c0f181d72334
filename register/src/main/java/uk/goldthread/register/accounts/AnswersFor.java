package uk.goldthread.register.accounts;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.goldthread.intake.words.Fold;

/** Which owners - bodies, posts, initials, as registers name them - an account answers for. */
@Component
public class AnswersFor {
    private final JdbcClient sql;

    AnswersFor(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param register where; in every register of the organisation without one */
    public record Answer(
            UUID id,
            String owner,
            @Nullable UUID register,
            @Nullable String registerName) {

        boolean holdsIn(UUID other) {
            return register == null || register.equals(other);
        }

        boolean isOneOf(Collection<String> owners) {
            var mine = Fold.of(owner);
            return owners.stream().anyMatch(one -> Fold.of(one).equals(mine));
        }
    }

    /** By owner. */
    public List<Answer> of(UUID account) {
        return sql.sql("""
                        select answers_for.id, owner, register, register.name as register_name
                        from answers_for left join register on register.id = register
                        where account = :account
                        order by lower(owner), register.name nulls first
                        """).param("account", account).query(Answer.class).list();
    }

    /** Whether an account answers for one of these owners in that register. */
    public boolean anyOf(UUID account, UUID register, Collection<String> owners) {
        return of(account).stream().anyMatch(answer -> answer.holdsIn(register) && answer.isOneOf(owners));
    }

    /** Once is enough. */
    public void add(UUID account, String owner, @Nullable UUID register) {
        sql.sql("""
                        insert into answers_for (account, owner, register) values (:account, :owner, :register)
                        on conflict do nothing
                        """)
                .param("account", account)
                .param("owner", owner)
                .param("register", register)
                .update();
    }

    public void remove(UUID account, UUID id) {
        sql.sql("delete from answers_for where account = :account and id = :id")
                .param("account", account)
                .param("id", id)
                .update();
    }
}
