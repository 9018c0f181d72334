package uk.goldthread.register.layout;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that say nothing about anybody's registers. */
@Controller
class StaticPages {

    private final JdbcClient sql;

    StaticPages(JdbcClient sql) {
        this.sql = sql;
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "layout/accessibility";
    }

    /** For whoever watches over the service: it is well when its database answers. */
    @GetMapping("/health")
    ResponseEntity<Map<String, String>> health() {
        return databaseAnswers()
                ? ResponseEntity.ok(Map.of("status", "up"))
                : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(Map.of("status", "database-down"));
    }

    private boolean databaseAnswers() {
        try {
            return sql.sql("select true").query(Boolean.class).single();
        } catch (RuntimeException silent) {
            return false;
        }
    }
}
