package uk.goldthread.register.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The application's connections, each of which takes the application's role before anybody uses it. */
@Configuration
class Pool {

    private static final int CONNECTIONS = 12;

    /** Whoever asks while the database is away is told so within seconds, and so is whoever watches over the service. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    /** Opened by its first use, so that a command that never asks the database never waits for it. */
    @Bean
    DataSource connections(Database database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setDataSourceProperties(database.applicationLogin());
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        // The server's details of an error quote people's words, and errors are logged.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.setConnectionInitSql(Schema.TAKE_ROLE);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(LONGEST_WAIT.toMillis());
        pool.setPoolName("goldthread");
        return pool;
    }
}
