package com.clutch.finance.adapter.in.web.ledger;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.ledger.AccountBalance;
import com.clutch.finance.application.ledger.EntryView;
import com.clutch.finance.application.ledger.LedgerQueries;
import com.clutch.finance.application.ledger.LedgerQueries.EntryFilter;
import com.clutch.finance.application.ledger.Reconciliation;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Listing;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The books: balances, entries, and the proof that documents and books agree. */
@RestController
@RequestMapping("/api/v1/finance")
@RequiresPermission("view_finance")
class LedgerController {

    private final LedgerQueries queries;
    private final FinanceCalendar calendar;

    LedgerController(LedgerQueries queries, FinanceCalendar calendar) {
        this.queries = queries;
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

    @GetMapping("/reconciliation")
    Reconciliation reconcile() {
        return queries.reconcile(calendar.now());
    }
}
