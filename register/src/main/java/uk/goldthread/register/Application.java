package uk.goldthread.register;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.support.GenericApplicationContext;
import uk.goldthread.register.access.TrustedProxies;
import uk.goldthread.register.backup.Upgrade;
import uk.goldthread.register.database.Database;

/** The application over one open database: with its pages, or without them for a command. */
@SpringBootApplication
public class Application {

    /**
     * Who stops it while it starts waits no longer: systemd, for one, kills what has not ended within a minute and a half, and
     * closing takes some of it.
     */
    private static final Duration LONGEST_START = Duration.ofMinutes(1);

    /** Brings the database up to date and starts the application without its pages; beans are made as they are asked for. */
    public static RunningApplication withoutWeb(Database database) {
        return start(
                database,
                TrustedProxies.NONE,
                application -> application.web(WebApplicationType.NONE),
                Map.of("spring.main.lazy-initialization", "true"));
    }

    /**
     * Brings the database up to date and starts the application with its pages, behind these proxies. It is closed when the
     * program is told to stop, even while it starts, and its PostgreSQL with it.
     */
    public static RunningApplication withWeb(Database database, String address, int port, TrustedProxies proxies) {
        var started = new CompletableFuture<RunningApplication>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(started, LONGEST_START)));
        try {
            var application = start(
                    database,
                    proxies,
                    building -> building.web(WebApplicationType.SERVLET),
                    Map.of("server.address", address, "server.port", port));
            started.complete(application);
            return application;
        } catch (Throwable failure) {
            started.completeExceptionally(failure);
            throw failure;
        }
    }

    /** One that could not start has closed its database itself. */
    static void close(CompletableFuture<RunningApplication> started, Duration longest) {
        started.orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS)
                .handle((application, failure) -> {
                    if (application != null) application.close();
                    return started;
                })
                .join();
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    static RunningApplication start(
            Database database, TrustedProxies proxies, Step furtherStep, Map<String, Object> settings) {
        try {
            new Upgrade(database).run(InstantSource.system().instant());
            var application = new SpringApplicationBuilder(Application.class)
                    .beanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE)
                    .initializers(knowing(Database.class, database), knowing(TrustedProxies.class, proxies))
                    .properties(new HashMap<>(settings));
            return new RunningApplication(furtherStep.of(application).run(), database);
        } catch (Throwable failure) {
            database.close();
            throw failure;
        }
    }

    private static <T> ApplicationContextInitializer<ConfigurableApplicationContext> knowing(Class<T> type, T bean) {
        return context -> ((GenericApplicationContext) context)
                .registerBean(type, () -> bean, definition -> definition.setDestroyMethodName(""));
    }

    /** One more step in building the application. */
    interface Step {
        SpringApplicationBuilder of(SpringApplicationBuilder application);
    }
}
