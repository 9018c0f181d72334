package uk.goldthread.timescale.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongTableTest {

    private final LongTable table = new LongTable();

    @Test
    void everyKeyKeepsItsFirstValueHoweverManyThereAre() {
        for (int key = 1; key <= 1_000; key++) {
            table.putIfAbsent(key, 2 * key);
            table.putIfAbsent(key, -5);
        }
        for (int key = 1; key <= 1_000; key++) {
            assertThat(table.get(key)).isEqualTo(2 * key);
            assertThat(table.contains(key)).isTrue();
        }
    }

    @Test
    void whatWasNotPutIsAbsent() {
        table.putIfAbsent(7, 0);
        assertThat(table.contains(7)).isTrue();
        assertThat(table.get(8)).isEqualTo(-1);
        assertThat(table.contains(8)).isFalse();
    }
}
