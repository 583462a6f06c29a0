package com.clutch.insights.application.entry;

import com.clutch.kernel.DomainException;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.math.BigDecimal;
import java.util.function.Consumer;

/** Reads what stands behind figures. */
public interface EntryQueries {

    /**
     * Refuses what can no longer be told.
     *
     * @throws DomainException {@link com.clutch.insights.domain.InsightsError#FIGURE_REBUILT}
     */
    void check(EntryFilter filter);

    /** The lines, the newest day first. */
    Page<EntryView> entries(EntryFilter filter, PageRequest page);

    /** Every line of the same list. */
    void forEach(EntryFilter filter, PageRequest page, Consumer<? super EntryView> sink);

    /** How many lines there are and what they add up to. One statement. */
    EntryTotal total(EntryFilter filter);

    /**
     * The whole list in two numbers.
     *
     * @param count lines
     * @param amount what they add up to: where things are counted as many as there are lines, else EGP
     */
    record EntryTotal(long count, BigDecimal amount) {}
}
