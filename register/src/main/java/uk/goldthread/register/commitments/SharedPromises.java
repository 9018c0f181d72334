package uk.goldthread.register.commitments;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which registers the same is promised. */
@Component
public class SharedPromises {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final JdbcClient sql;

    SharedPromises(JdbcClient sql) {
        this.sql = sql;
    }

    public record Promise(@Nullable String reference, String text) {}

    /** Those of the registers that share most with these promises, whole texts before mere references, at most so many. */
    public List<UUID> mostIn(Collection<UUID> registers, List<Promise> promises, int limit) {
        return sql.sql("""
                        select register from (
                          select register,
                            lower(regexp_replace(words, '[^[:alnum:]]+', '', 'g')) = any(:texts) as same_words,
                            upper(regexp_replace(reference, '[^[:alnum:]]+', '', 'g')) = any(:references) as same_reference
                          from commitment_position join commitment_state using (register, position)
                          where register = any(:registers) and upper_inf(effective) and upper_inf(known)) promise
                        where same_words or same_reference
                        group by register
                        order by count(*) filter (where same_words) desc, count(*) desc, register
                        limit :limit
                        """)
                .param(
                        "texts",
                        promises.stream().map(promise -> plain(promise.text())).toArray(String[]::new))
                .param(
                        "references",
                        promises.stream()
                                .map(Promise::reference)
                                .filter(Objects::nonNull)
                                .map(reference -> plain(reference).toUpperCase(Locale.ROOT))
                                .toArray(String[]::new))
                .param("registers", registers.toArray(UUID[]::new))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    private static String plain(String text) {
        return NO_WORD.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
