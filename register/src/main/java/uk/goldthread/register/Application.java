package uk.goldthread.register;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.support.GenericApplicationContext;
import uk.goldthread.register.database.Database;
import uk.goldthread.register.database.Schema;

/** The application over one open database: with its pages, or without them for a command. */
@SpringBootApplication
public class Application {

    /** Brings the database up to date and starts the application without its pages; beans are made as they are asked for. */
    public static RunningApplication withoutWeb(Database database) {
        return start(database, WebApplicationType.NONE, Map.of("spring.main.lazy-initialization", "true"));
    }

    /** Brings the database up to date and starts the application with its pages. */
    public static RunningApplication withWeb(Database database, String address, int port) {
        return start(database, WebApplicationType.SERVLET, Map.of("server.address", address, "server.port", port));
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    private static RunningApplication start(Database database, WebApplicationType type, Map<String, Object> settings) {
        try {
            Schema.migrate(database);
            return new RunningApplication(built(database, type, settings).run(), database);
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    private static SpringApplication built(Database database, WebApplicationType type, Map<String, Object> settings) {
        return new SpringApplicationBuilder(Application.class)
                .beanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE)
                .web(type)
                .initializers(knowing(database))
                .properties(new HashMap<>(settings))
                .build();
    }

    private static ApplicationContextInitializer<ConfigurableApplicationContext> knowing(Database database) {
        return context -> ((GenericApplicationContext) context)
                .registerBean(Database.class, () -> database, definition -> definition.setDestroyMethodName(""));
    }
}
