package uk.goldthread.register;

import org.springframework.context.ConfigurableApplicationContext;
import uk.goldthread.register.database.Database;

/** The application while it runs; closing it closes its database too. */
public record RunningApplication(ConfigurableApplicationContext context, Database database) implements AutoCloseable {

    /** The one bean of a type: how a command reaches what it calls. */
    public <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        try {
            context.close();
        } finally {
            database.close();
        }
    }
}
