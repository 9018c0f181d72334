package uk.goldthread.register.commitments;

import java.util.List;
import java.util.stream.IntStream;

/** A long list in pages, counted from 1. */
public record Pages(int page, int total) {
    static final int SIZE = 50;

    /** That page of a list so long, the last one where there are fewer. */
    static Pages of(int page, int length) {
        int total = Math.max(1, (length + SIZE - 1) / SIZE);
        return new Pages(Math.clamp(page, 1, total), total);
    }

    int offset() {
        return (page - 1) * SIZE;
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < total;
    }

    /** The first, the last and those around the present one. */
    public List<Integer> shown() {
        return IntStream.rangeClosed(1, total)
                .filter(n -> n == 1 || n == total || Math.abs(n - page) <= 2)
                .boxed()
                .toList();
    }
}
