package uk.goldthread.register.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The application's connections, each of which takes the application's role before anybody uses it. */
@Configuration
class Pool {

    private static final int CONNECTIONS = 12;

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
        pool.setPoolName("goldthread");
        return pool;
    }
}
