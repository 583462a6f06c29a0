package com.clutch.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted, and in what order.
 *
 * @param page from 1
 * @param limit rows per page, 1 to {@value #MAX_LIMIT}
 * @param sort keys in order of weight; empty for the order that the list documents
 * @param q text to search for, null for all
 */
public record PageRequest(
        int page, int limit, List<Sort> sort, @Nullable String q) {

    public static final int DEFAULT_LIMIT = 500;
    public static final int MAX_LIMIT = 1000;

    public PageRequest {
        sort = List.copyOf(sort);
    }

    /** The first page in the usual order. */
    public static PageRequest first(int limit) {
        return new PageRequest(1, limit, List.of(), null);
    }

    /** Rows to skip. */
    public long offset() {
        return (page - 1L) * limit;
    }

    /** One key of an order. */
    public record Sort(String key, boolean descending) {}
}
