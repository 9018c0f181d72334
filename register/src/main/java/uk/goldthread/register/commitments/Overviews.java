package uk.goldthread.register.commitments;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.ledger.Chain;

/**
 * What stands around lists. It is counted over a whole register, so it is remembered for the next page and the next reader,
 * until the register's next entry: a later one may have replaced a name, which then stands nowhere as known before either.
 */
@Component
class Overviews {
    /** Each holds the names of a register's owners and themes: some kilobytes. */
    private static final int REMEMBERED = 200;

    private final Commitments commitments;
    private final Chain chain;
    private final Map<Question, Overview> answers = Collections.synchronizedMap(new Latest());

    Overviews(Commitments commitments, Chain chain) {
        this.commitments = commitments;
        this.chain = chain;
    }

    private record Question(UUID register, long upTo, long written, LocalDate day, Filter filter) {}

    Overview of(UUID register, AsAt at, Filter filter) {
        var head = chain.head(register, at.known());
        var written = chain.head(register).count();
        var question = new Question(register, head.count(), written, at.day(), filter);
        var answer = answers.get(question);
        if (answer != null) return answer;
        var counted = commitments.overview(register, new AsAt(at.day(), head.known()), filter);
        answers.put(question, counted);
        return counted;
    }

    /** Forgets what was asked longest ago. */
    private static final class Latest extends LinkedHashMap<Question, Overview> {
        Latest() {
            super(REMEMBERED, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Overview> eldest) {
            return size() > REMEMBERED;
        }
    }
}
