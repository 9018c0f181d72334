package uk.goldthread.register.accounts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** Two requests of one session may keep the same thing in it at the same moment, as a double click does: the later counts. */
@Configuration(proxyBeanMethods = false)
class SessionStore {
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer laterCounts() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
