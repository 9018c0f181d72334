package uk.goldthread.register.layout;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that say nothing about anybody's registers. */
@Controller
class StaticPages {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final JdbcClient sql;

    StaticPages(JdbcClient sql) {
        this.sql = sql;
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "layout/accessibility";
    }

    /** For whoever watches over the service, whatever they would rather have: it is well when its database answers. */
    @GetMapping("/health")
    ResponseEntity<Health> health() {
        return databaseAnswers()
                ? said(HttpStatus.OK, new Health("up", null))
                : said(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        new Health(
                                "database-down",
                                "The database does not answer: see that its server runs and is not overworked."));
    }

    private static ResponseEntity<Health> said(HttpStatus status, Health health) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(health);
    }

    /** @param sentence what is wrong, and what to do */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Health(String status, @Nullable String sentence) {}

    /**
     * Who waits for a connection waits longer than whoever watches over the service. It is asked twice, since the first
     * connection after an outage may be one that died in it.
     */
    private boolean databaseAnswers() {
        return CompletableFuture.supplyAsync(
                        () -> IntStream.range(0, 2).anyMatch(time -> ask()), Thread::startVirtualThread)
                .completeOnTimeout(false, LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    private boolean ask() {
        try {
            return sql.sql("select true").query(Boolean.class).single();
        } catch (RuntimeException silent) {
            return false;
        }
    }
}
