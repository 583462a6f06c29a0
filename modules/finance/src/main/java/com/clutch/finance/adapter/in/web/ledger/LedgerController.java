package com.clutch.finance.adapter.in.web.ledger;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.ledger.AccountBalance;
import com.clutch.finance.application.ledger.EntryView;
import com.clutch.finance.application.ledger.LedgerQueries;
import com.clutch.finance.application.ledger.LedgerQueries.EntryFilter;
import com.clutch.finance.application.ledger.ManualBooking;
import com.clutch.finance.application.ledger.ManualBooking.EntryWish;
import com.clutch.finance.application.ledger.ManualBooking.Side;
import com.clutch.finance.application.ledger.Reconciliation;
import com.clutch.finance.application.ledger.Revaluation;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The books: balances, entries, and the proof that documents and books agree. */
@RestController
@RequestMapping("/api/v1/finance")
@RequiresPermission("view_finance")
class LedgerController {

    record LineRequest(
            @Size(max = 4) @Nullable String account,
            @Nullable BigDecimal debit,
            @Nullable BigDecimal credit) {}

    record EntryRequest(
            @Nullable LocalDate bookedOn,
            @Size(max = 3) @Nullable String currency,
            @Size(max = 300) @Nullable String reason,
            @Size(max = 100) @Nullable List<@Valid @NotNull LineRequest> lines) {

        EntryWish wish() {
            return new EntryWish(
                    bookedOn,
                    currency,
                    reason,
                    lines == null
                            ? null
                            : lines.stream()
                                    .map(line -> new Side(line.account(), line.debit(), line.credit()))
                                    .toList());
        }
    }

    record ReasonRequest(@Size(max = 300) @Nullable String reason) {}

    private final LedgerQueries queries;
    private final ManualBooking booking;
    private final Revaluation revaluation;
    private final FinanceCalendar calendar;

    LedgerController(LedgerQueries queries, ManualBooking booking, Revaluation revaluation, FinanceCalendar calendar) {
        this.queries = queries;
        this.booking = booking;
        this.revaluation = revaluation;
        this.calendar = calendar;
    }

    @GetMapping("/ledger/accounts")
    List<AccountBalance> accounts(@RequestParam @Nullable LocalDate asOf) {
        return queries.balances(asOf);
    }

    @GetMapping("/ledger/entries")
    Listing<EntryView> entries(EntryFilter filter, PageRequest page) {
        return Listing.of(
                page,
                EntryView.class,
                () -> queries.entries(filter, page),
                sink -> queries.forEachEntry(filter, page, sink));
    }

    @GetMapping("/ledger/entries/{id}")
    EntryView entry(@PathVariable UUID id) {
        return queries.entry(id).orElseThrow(() -> DomainException.notFound("journal entry", id));
    }

    @PostMapping("/ledger/entries")
    @RequiresPermission("manage_finance")
    Answer<EntryView> post(@Valid @RequestBody EntryRequest request, Actor actor) {
        return booked(booking.post(request.wish(), actor));
    }

    @PostMapping("/ledger/entries/{id}/reverse")
    @RequiresPermission("manage_finance")
    Answer<EntryView> reverse(@PathVariable UUID id, @Valid @RequestBody ReasonRequest request, Actor actor) {
        return booked(booking.reverse(id, request.reason(), actor));
    }

    /** Values foreign currencies by the rates of today; answers the entries that were booked. */
    @PostMapping("/ledger/revaluation")
    @RequiresPermission("manage_finance")
    List<EntryView> revalue(Actor actor) {
        return revaluation.revalue(actor).stream().map(this::entry).toList();
    }

    private Answer<EntryView> booked(UUID id) {
        return Answer.created("/api/v1/finance/ledger/entries/" + id, entry(id));
    }

    @GetMapping("/reconciliation")
    Reconciliation reconcile() {
        return queries.reconcile(calendar.now());
    }
}
