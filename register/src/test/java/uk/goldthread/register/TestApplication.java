package uk.goldthread.register;

import com.zaxxer.hikari.HikariDataSource;
import java.net.InetAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.jdbc.datasource.AbstractDataSource;
import uk.goldthread.register.access.TrustedProxies;
import uk.goldthread.register.database.Database;
import uk.goldthread.register.database.Schema;
import uk.goldthread.register.database.TestPostgres;

/**
 * The one application of the test run, on a free port. It is started once; each test class moves it to a fresh database,
 * which works because the application keeps no state of its own.
 */
final class TestApplication {

    private static final int TRIES = 500;

    /** An address of this machine that stands for a proxy's. */
    static final String PROXY = "127.0.0.2";

    private static final TestApplication SHARED = new TestApplication();

    final TestClock clock = new TestClock();
    private final Movable connections = new Movable();
    private final RunningApplication running;

    private TestApplication() {
        Database first = TestPostgres.shared().fresh();
        connections.moveTo(first);
        running = Application.start(
                first,
                new TrustedProxies(List.of(InetAddress.ofLiteral(PROXY))),
                application -> application
                        .web(WebApplicationType.SERVLET)
                        .initializers(context -> context.getBeanFactory().addBeanPostProcessor(new Replaced())),
                Map.of("server.address", "127.0.0.1", "server.port", 0));
    }

    static TestApplication shared() {
        return SHARED;
    }

    <T> T the(Class<T> type) {
        return running.the(type);
    }

    int port() {
        return Integer.parseInt(running.context().getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** Forgets the last test class: another database, today's date. */
    Database startAfresh() {
        clock.runOn();
        return connections.moveTo(TestPostgres.shared().fresh());
    }

    /** Puts the movable database and the settable clock where the application has its own. */
    private final class Replaced implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return switch (bean) {
                case DataSource _ -> connections;
                case InstantSource _ -> clock;
                default -> bean;
            };
        }
    }

    /** What was answered gives its connections back; a document that is still being read may take a little longer. */
    void awaitNoConnectionInUse() {
        for (int tries = 0; connections.inUse() > 0; tries++) {
            if (tries == TRIES) throw new AssertionError(connections.inUse() + " connections were not given back");
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    void withoutDatabase(Runnable happens) {
        connections.whileAway(happens);
    }

    private static final class Movable extends AbstractDataSource {
        private Database database;
        private HikariDataSource pool;

        synchronized Database moveTo(Database next) {
            if (pool != null) {
                pool.close();
                database.close();
            }
            database = next;
            pool = pool(next);
            return next;
        }

        private static HikariDataSource pool(Database database) {
            var pool = new HikariDataSource();
            pool.setJdbcUrl(database.url());
            pool.setDataSourceProperties(database.applicationLogin());
            pool.setConnectionInitSql(Schema.TAKE_ROLE);
            pool.setMinimumIdle(1);
            return pool;
        }

        private int inUse() {
            return pool.getHikariPoolMXBean() == null
                    ? 0
                    : pool.getHikariPoolMXBean().getActiveConnections();
        }

        /** Whoever asks meanwhile is not kept waiting as long as people are. */
        private void whileAway(Runnable happens) {
            var patient = pool;
            TestPostgres.shared().shut(database);
            pool = pool(database);
            pool.setConnectionTimeout(250);
            pool.setInitializationFailTimeout(-1);
            try {
                happens.run();
            } finally {
                pool.close();
                pool = patient;
                TestPostgres.shared().open(database);
            }
        }

        @Override
        public Connection getConnection() throws SQLException {
            return pool.getConnection();
        }

        @Override
        public Connection getConnection(String name, String password) throws SQLException {
            return pool.getConnection(name, password);
        }
    }
}
