package com.clutch.platform.persistence;

import com.clutch.kernel.DomainException;
import com.clutch.kernel.KernelError;
import com.clutch.kernel.PageRequest.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.SortField;

/** By what a list can be sorted. Rows without a value come last in either direction. */
public final class SortKeys {

    private final List<Sort> usual;
    private final Set<String> descendingByNature;
    private final Map<String, Field<?>> fields;

    private SortKeys(List<Sort> usual, Map<String, Field<?>> fields) {
        this.usual = usual;
        this.descendingByNature =
                usual.stream().filter(Sort::descending).map(Sort::key).collect(Collectors.toUnmodifiableSet());
        this.fields = fields;
    }

    /**
     * These keys.
     *
     * @param usual order of a list when the client names none, as in a query string: {@code -createdAt,name}
     * @param fields key, as clients write it, to column
     */
    public static SortKeys of(String usual, Map<String, ? extends Field<?>> fields) {
        var keys = new SortKeys(
                Arrays.stream(usual.split(","))
                        .map(key -> key.startsWith("-") ? new Sort(key.substring(1), true) : new Sort(key, false))
                        .toList(),
                Map.copyOf(fields));
        keys.orderBy(List.of());
        return keys;
    }

    /**
     * What decides between equal rows. Indexes are made for the usual direction of a key, with the tie-breaker ascending; in the
     * other direction the same index is walked backwards, which turns the tie-breaker too. Otherwise PostgreSQL would sort all rows
     * with an equal key for one page of them.
     *
     * @param wanted keys of the client; empty for the usual order
     * @param id unique column
     */
    SortField<?> tieBreaker(List<Sort> wanted, Field<?> id) {
        var backwards = !wanted.isEmpty()
                && wanted.getFirst().descending()
                        != descendingByNature.contains(wanted.getFirst().key());
        return backwards ? id.desc() : id.asc();
    }

    /**
     * The order for SQL, without a tie-breaker.
     *
     * @param wanted keys of the client; empty for the usual order
     * @throws DomainException {@link KernelError#UNKNOWN_SORT_KEY} naming the allowed keys
     */
    public List<SortField<?>> orderBy(List<Sort> wanted) {
        var order = new ArrayList<SortField<?>>();
        for (var sort : wanted.isEmpty() ? usual : wanted) {
            var field = fields.get(sort.key());
            if (field == null) {
                var allowed = List.copyOf(new TreeSet<>(fields.keySet()));
                throw new DomainException(
                                KernelError.UNKNOWN_SORT_KEY,
                                "This list cannot be sorted by \"%s\"; allowed: %s."
                                        .formatted(sort.key(), String.join(", ", allowed)))
                        .with("allowed", allowed);
            }
            // PostgreSQL puts nulls last when ascending and uses a plain index for it; the other direction must be
            // told, but
            // only where there can be nulls, because a plain descending index does not serve it.
            var tell = sort.descending() && field.getDataType().nullable();
            order.add(tell ? field.desc().nullsLast() : sort.descending() ? field.desc() : field.asc());
        }
        return order;
    }
}
