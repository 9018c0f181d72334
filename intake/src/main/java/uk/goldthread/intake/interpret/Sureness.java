package uk.goldthread.intake.interpret;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/**
 * How sure a commitment is. Readers rank what they read, the surest way highest; {@code sureness.properties} says what each
 * rank has proved to be worth, so that what says 0.9 is right nine times in ten.
 */
final class Sureness {
    private static final NavigableMap<Double, Double> MEASURED = measured();

    private Sureness() {}

    /** The share of readings of that rank that prove right. */
    static double of(double rank) {
        var measured = MEASURED.floorEntry(rank);
        return measured == null ? MEASURED.firstEntry().getValue() : measured.getValue();
    }

    private static NavigableMap<Double, Double> measured() {
        var properties = new Properties();
        try (var in = Sureness.class.getResourceAsStream("sureness.properties");
                var reader = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var measured = new TreeMap<Double, Double>();
        properties.forEach(
                (rank, share) -> measured.put(Double.valueOf(rank.toString()), Double.valueOf(share.toString())));
        return measured;
    }
}
