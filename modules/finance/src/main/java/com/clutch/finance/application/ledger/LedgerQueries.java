package com.clutch.finance.application.ledger;

import com.clutch.finance.domain.ledger.ExchangeRate;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be read of the books. */
public interface LedgerQueries {

    /**
     * Which entries a list shows; null is no condition.
     *
     * @param account code of an account that the entry touches
     * @param sourceId document it is about
     * @param from first day, in the zone of the company
     * @param to last day
     */
    record EntryFilter(
            @Nullable String account,
            @Nullable String kind,
            @Nullable UUID sourceId,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** Every account with its balance in each currency it was booked in, up to and including a day; null for all days. */
    List<AccountBalance> balances(@Nullable LocalDate asOf);

    Optional<EntryView> entry(UUID id);

    /** A page of entries, the latest first. Sorted by bookedOn or postedAt. */
    Page<EntryView> entries(EntryFilter filter, PageRequest page);

    /** Hands over every entry of the list, in its order, whatever the page. */
    void forEachEntry(EntryFilter filter, PageRequest page, Consumer<? super EntryView> sink);

    /** A page of rates, the latest first. Sorted by rateDate, currency or recordedAt. */
    Page<ExchangeRate> rates(@Nullable String currency, PageRequest page);

    /** Hands over every rate of the list. */
    void forEachRate(@Nullable String currency, PageRequest page, Consumer<? super ExchangeRate> sink);

    /** Compares documents and books; both are read in one moment. */
    Reconciliation reconcile(Instant asOf);
}
