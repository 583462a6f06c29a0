package com.clutch.kernel;

import java.util.function.Consumer;

/**
 * A list that is read page by page, or from end to end. Whatever extends it says by what it is sorted and searched.
 *
 * @param <V> a row, as it is read
 * @param <F> which rows a list shows
 */
public interface ListQueries<V, F> {

    /** One page of the list. */
    Page<V> list(F filter, PageRequest page);

    /** Hands over every row of the list, in its order, whatever the page. */
    void forEach(F filter, PageRequest page, Consumer<? super V> sink);
}
