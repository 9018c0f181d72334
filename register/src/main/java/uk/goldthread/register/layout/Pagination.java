package uk.goldthread.register.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which stretch of a long list a page shows.
 *
 * @param number this page, from 1
 * @param size how many things a page holds
 * @param total how many things there are
 */
public record Pagination(int number, int size, long total) {

    public static final int SIZE = 50;

    /** The stretch that was asked for, or the nearest that there is. */
    public static Pagination of(@Nullable Integer asked, long total) {
        int last = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        return new Pagination(Math.clamp(asked == null ? 1 : asked, 1, last), SIZE, total);
    }

    public int offset() {
        return (number - 1) * size;
    }

    public int last() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** The stretch of that list. */
    public <T> List<T> of(List<T> all) {
        return all.subList(Math.min(offset(), all.size()), Math.min(offset() + size, all.size()));
    }

    public boolean isNeeded() {
        return last() > 1;
    }

    /** "51 to 100 of 320". */
    public String words() {
        return "%,d to %,d of %,d".formatted(Math.min(offset() + 1, total), Math.min(offset() + size, total), total);
    }

    /** The address of another stretch of the same list: only {@code page} changes. */
    public String href(Page page, int other) {
        return UriComponentsBuilder.fromPath(page.path())
                .query(page.query())
                .replaceQueryParam("page", other)
                .build()
                .toUriString();
    }
}
