package uk.goldthread.register.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import uk.goldthread.register.Visitor;

/** Visitors who record one commitment after the other, until nobody answers them any more or they have enough. */
final class Storm {

    private final String register;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final List<Thread> writers = new ArrayList<>();
    private volatile boolean enough;

    /** Over the register of that path. */
    Storm(String register) {
        this.register = register;
    }

    /** @param nodes to whom the visitor turns, the next when one no longer answers */
    Storm with(int visitors, Visitor... nodes) {
        for (int visitor = 0; visitor < visitors; visitor++)
            writers.add(Thread.ofVirtual().start(() -> List.of(nodes).forEach(this::recordWith)));
        return this;
    }

    private void recordWith(Visitor node) {
        try {
            while (!enough) {
                String words = "Sweep lane " + UUID.randomUUID();
                if (node.post(register + "/commitments/new", commitment(words)).status() == 302)
                    acknowledged.add(words);
            }
        } catch (RuntimeException nobodyAnswers) {
            unanswered.incrementAndGet();
        }
    }

    static Map<String, String> commitment(String words) {
        return Map.of("kind", "action", "text", words, "owners", "Lane wardens", "day", "2 March 2026");
    }

    /** Waits until that many more are acknowledged. */
    Storm untilAcknowledged(int more) throws InterruptedException {
        int goal = acknowledged.size() + more;
        while (acknowledged.size() < goal) Thread.sleep(20);
        return this;
    }

    Storm end() throws InterruptedException {
        enough = true;
        return untilOver();
    }

    Storm untilOver() throws InterruptedException {
        for (Thread writer : writers) writer.join();
        return this;
    }

    Set<String> acknowledged() {
        return acknowledged;
    }

    /** How often a visitor had no answer. */
    int unanswered() {
        return unanswered.get();
    }
}
