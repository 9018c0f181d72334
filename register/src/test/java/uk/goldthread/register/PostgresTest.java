package uk.goldthread.register;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import uk.goldthread.register.database.Database;

/**
 * A test on real PostgreSQL: each test class has a migrated, empty database of its own, and the running application's
 * beans work on it.
 */
@Tag("postgres")
public abstract class PostgresTest {

    private static Database database;

    @BeforeAll
    static void startAfresh() {
        database = TestApplication.shared().startAfresh();
    }

    @BeforeEach
    void startToday() {
        clock().runOn();
    }

    @AfterEach
    void everyConnectionWasGivenBack() {
        TestApplication.shared().awaitNoConnectionInUse();
    }

    /** The application's one bean of that type. */
    protected static <T> T the(Class<T> type) {
        return TestApplication.shared().the(type);
    }

    protected static TestClock clock() {
        return TestApplication.shared().clock;
    }

    /** The database of this test class. */
    protected static Database database() {
        return database;
    }

    /** Nobody is let into the database meanwhile, and whoever was in is put out. */
    protected static void whileTheDatabaseIsAway(Runnable happens) {
        TestApplication.shared().withoutDatabase(happens);
    }

    /** The database as the application sees it: with the application's role. */
    protected static JdbcClient sql() {
        return the(JdbcClient.class);
    }

    /** The database as its owner sees it, who may do what the application may not. */
    protected static JdbcClient sqlAsOwner() {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.login()));
    }

    /** Until so many wait for what somebody else holds. */
    protected static void awaitWaiting(int many) {
        while (sqlAsOwner().sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'
                        """).query(Integer.class).single() < many)
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
}
