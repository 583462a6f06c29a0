package com.clutch.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param total rows in the whole list
 */
public record Page<T>(List<T> items, int page, int limit, long total) {

    public Page {
        items = List.copyOf(items);
    }

    /** Pages in the whole list; zero when it is empty. */
    public long pages() {
        return (total + limit - 1) / limit;
    }

    /** The same part with each item turned into another. */
    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), page, limit, total);
    }
}
