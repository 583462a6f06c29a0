package com.clutch.platform.web;

import com.clutch.kernel.DomainException;
import com.clutch.kernel.KernelError;
import com.clutch.kernel.ListQueries;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list as a handler answers it: one page as JSON, or all rows as CSV when the client accepts {@code text/csv}. Nothing is
 * read before it is known which of both is wanted.
 *
 * @param <T> a row, as the record that is the JSON
 */
public final class Listing<T> {

    private final PageRequest request;
    private final Class<T> rowType;
    private final Supplier<Page<T>> page;
    private final Consumer<Consumer<? super T>> rows;
    private final @Nullable String member;

    private Listing(
            PageRequest request,
            Class<T> rowType,
            Supplier<Page<T>> page,
            Consumer<Consumer<? super T>> rows,
            @Nullable String member) {
        this.request = request;
        this.rowType = rowType;
        this.page = page;
        this.rows = rows;
        this.member = member;
    }

    /**
     * A list of these rows.
     *
     * @param page reads one page
     * @param rows hands every row of the same list, in the same order, to the consumer it is given
     */
    public static <T> Listing<T> of(
            PageRequest request, Class<T> rowType, Supplier<Page<T>> page, Consumer<Consumer<? super T>> rows) {
        return new Listing<>(request, rowType, page, rows, null);
    }

    /** A list of the rows that pass the filter. */
    public static <T, F> Listing<T> of(
            PageRequest request, Class<T> rowType, F filter, ListQueries<T, ? super F> queries) {
        return of(
                request, rowType, () -> queries.list(filter, request), sink -> queries.forEach(filter, request, sink));
    }

    /**
     * A list that is worked out as a whole and has one order.
     *
     * @param all works out its rows
     * @throws DomainException when another order is asked for
     */
    public static <T> Listing<T> ofAll(PageRequest request, Class<T> rowType, Supplier<List<T>> all) {
        if (!request.sort().isEmpty()) {
            throw new DomainException(KernelError.UNKNOWN_SORT_KEY, "This list has one order, so it cannot be sorted.");
        }
        return of(
                request,
                rowType,
                () -> part(all.get(), request),
                sink -> all.get().forEach(sink));
    }

    private static <T> Page<T> part(List<T> rows, PageRequest request) {
        var items = rows.stream().skip(request.offset()).limit(request.limit()).toList();
        return new Page<>(items, request.page(), request.limit(), rows.size());
    }

    /** The same list with its array in {@code data.<member>} instead of {@code data}. */
    public Listing<T> under(String name) {
        return new Listing<>(request, rowType, page, rows, name);
    }

    /** The part that was asked for. */
    public PageRequest request() {
        return request;
    }

    /** The record of a row. */
    public Class<T> rowType() {
        return rowType;
    }

    /** Reads the page that was asked for. */
    public Page<T> page() {
        return page.get();
    }

    /** Hands every row to the consumer, whatever the page. */
    public void forEach(Consumer<? super T> sink) {
        rows.accept(sink);
    }

    /** Name of the array inside {@code data}, null when {@code data} is the array. */
    public @Nullable String member() {
        return member;
    }
}
