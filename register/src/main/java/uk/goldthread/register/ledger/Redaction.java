package uk.goldthread.register.ledger;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.goldthread.register.ledger.RedactionFact.Replacement;
import uk.goldthread.register.ledger.RedactionFact.WordsReplaced;

/** Finds words in the ledger, and replaces them where the law asks for it: the chain stays, and keeps the trace. */
@Component
public class Redaction {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Chain chain;
    private final Entries entries;
    private final Ledger ledger;
    private final JdbcClient sql;
    private final InstantSource clock;

    Redaction(Chain chain, Entries entries, Ledger ledger, JdbcClient sql, InstantSource clock) {
        this.chain = chain;
        this.entries = entries;
        this.ledger = ledger;
        this.sql = sql;
        this.clock = clock;
    }

    @Bean
    static FactFamily redactionFacts() {
        return FactFamily.of(RedactionFact.class);
    }

    /** An entry's words, as the JSON that they are kept as. */
    public record Words(long number, String json) {}

    /** The entries whose words hold these letters, in upper or lower case. */
    public List<Words> holding(UUID register, String letters) {
        return sql.sql("""
                        select number, words as json from entry_words
                        where register = :register and strpos(lower(words), lower(:letters)) > 0
                        order by number
                        """)
                .param("register", register)
                .param("letters", letters)
                .query(Words.class)
                .list();
    }

    public List<Entry> traces(UUID register) {
        return entries.facts(register, WordsReplaced.class, Ledger.ALL);
    }

    /** Replaces the words of these entries, writes the trace, and derives anew what was derived from them. */
    @Transactional
    public void replace(UUID register, UUID by, String how, String reason, SortedMap<Long, String> words) {
        chain.lock(register);
        var salted = new ArrayList<Salted>();
        words.forEach((number, json) -> salted.add(Salted.of(number, json)));
        var trace = new WordsReplaced(
                how, reason, salted.stream().map(Salted::replacement).toList());
        ledger.append(register, by, List.of(Line.of(UUID.randomUUID(), AsAt.dayOf(clock.instant()), trace)));
        salted.forEach(each -> replace(register, each));
        ledger.rebuild(register, entries.subjects(register, words.keySet()));
    }

    private record Salted(long number, byte[] salt, String json) {

        static Salted of(long number, String json) {
            var salt = new byte[16];
            RANDOM.nextBytes(salt);
            return new Salted(number, salt, json);
        }

        Replacement replacement() {
            return new Replacement(number, HexFormat.of().formatHex(Link.hashOfWords(salt, json)));
        }
    }

    private void replace(UUID register, Salted words) {
        sql.sql("select replace_words(:register, :number, :salt, :words)")
                .param("register", register)
                .param("number", words.number())
                .param("salt", words.salt())
                .param("words", words.json())
                .query((row, i) -> 1)
                .single();
    }
}
