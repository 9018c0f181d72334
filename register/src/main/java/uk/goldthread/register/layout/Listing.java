package uk.goldthread.register.layout;

import java.util.List;

/** A stretch of a long list as JSON: which page of how many, and how many things there are in all. */
public record Listing<T>(int page, int pages, long total, List<T> items) {

    public static <T> Listing<T> of(Pagination pagination, List<T> items) {
        return new Listing<>(pagination.number(), pagination.last(), pagination.total(), items);
    }
}
