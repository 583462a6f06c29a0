package com.clutch.finance.adapter.in.web.payout;

import com.clutch.finance.application.payout.PayoutControl;
import com.clutch.finance.application.payout.PayoutQueries;
import com.clutch.finance.application.payout.PayoutQueries.PayoutFilter;
import com.clutch.finance.application.payout.PayoutRun;
import com.clutch.finance.application.payout.PayoutView;
import com.clutch.finance.application.report.Periods;
import com.clutch.finance.domain.payout.PayoutStatus;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Listing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Payouts: read, prepare, approve, send, note what became of them. */
@RestController
@RequestMapping({"/api/v1/finance/payouts", "/api/v1/payouts"})
class PayoutController {

    /**
     * What a run has done.
     *
     * @param prepared payouts that are new
     */
    record RunReport(int prepared) {}

    record DeductionRequest(
            @NotNull BigDecimal amount,
            @Size(max = 500) @Nullable String reason) {}

    record CompletionRequest(@Size(max = 200) @Nullable String transactionId) {}

    record ReasonRequest(@Size(max = 500) @Nullable String reason) {}

    record Filter(
            @Nullable PayoutStatus status,
            @Nullable UUID partnerId,
            @Nullable String period,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private final PayoutQueries queries;
    private final PayoutRun run;
    private final PayoutControl control;
    private final Periods periods;

    PayoutController(PayoutQueries queries, PayoutRun run, PayoutControl control, Periods periods) {
        this.queries = queries;
        this.run = run;
        this.control = control;
        this.periods = periods;
    }

    @GetMapping
    @RequiresPermission("view_finance")
    Listing<PayoutView> list(Filter filter, PageRequest page) {
        var days = periods.days(filter.period(), filter.from(), filter.to());
        var meaning = new PayoutFilter(filter.status(), filter.partnerId(), days.from(), days.to());
        return Listing.of(
                page,
                PayoutView.class,
                () -> queries.list(meaning, page),
                sink -> queries.forEach(meaning, page, sink));
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_finance")
    PayoutView read(@PathVariable UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("payout", id));
    }

    @PostMapping("/run")
    @RequiresPermission("manage_finance")
    RunReport run(Actor actor) {
        return new RunReport(run.run(actor));
    }

    @PutMapping("/{id}/deductions")
    @RequiresPermission("manage_finance")
    PayoutView deduct(
            @PathVariable UUID id,
            ExpectedVersion expected,
            @Valid @RequestBody DeductionRequest request,
            Actor actor) {
        return control.deduct(id, expected, request.amount(), request.reason(), actor);
    }

    @PostMapping("/{id}/approve")
    @RequiresPermission("manage_finance")
    PayoutView approve(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        return control.approve(id, expected, actor);
    }

    @PostMapping("/{id}/send")
    @RequiresPermission("process_payments")
    PayoutView send(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        return control.send(id, expected, actor);
    }

    @PostMapping("/{id}/complete")
    @RequiresPermission("process_payments")
    PayoutView complete(
            @PathVariable UUID id,
            ExpectedVersion expected,
            @Valid @RequestBody CompletionRequest request,
            Actor actor) {
        return control.complete(id, expected, request.transactionId(), actor);
    }

    @PostMapping("/{id}/fail")
    @RequiresPermission("process_payments")
    PayoutView fail(
            @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody ReasonRequest request, Actor actor) {
        return control.fail(id, expected, request.reason(), actor);
    }

    @PostMapping("/{id}/cancel")
    @RequiresPermission("manage_finance")
    PayoutView cancel(
            @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody ReasonRequest request, Actor actor) {
        return control.cancel(id, expected, request.reason(), actor);
    }
}
