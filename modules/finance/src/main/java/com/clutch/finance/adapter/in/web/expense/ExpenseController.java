package com.clutch.finance.adapter.in.web.expense;

import com.clutch.finance.application.expense.BulkApproval;
import com.clutch.finance.application.expense.BulkApproval.Approval;
import com.clutch.finance.application.expense.ExpenseDecision;
import com.clutch.finance.application.expense.ExpenseQueries;
import com.clutch.finance.application.expense.ExpenseQueries.ExpenseFilter;
import com.clutch.finance.application.expense.ExpenseSubmission;
import com.clutch.finance.application.expense.ExpenseSubmission.Claim;
import com.clutch.finance.application.expense.ExpenseView;
import com.clutch.finance.application.report.Periods;
import com.clutch.finance.domain.expense.ExpenseStatus;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
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
import org.springframework.web.bind.annotation.RestController;

/** Expenses: read, submit, decide, pay. */
@RestController
@RequestMapping("/api/v1/finance/expenses")
class ExpenseController {

    record ExpenseRequest(
            @Nullable BigDecimal amount,
            @Size(max = 3) @Nullable String currency,
            @Size(max = 60) @Nullable String category,
            @Size(max = 500) @Nullable String description,
            @Size(max = 120) @Nullable String vendor,
            @Nullable LocalDate incurredOn,
            @Nullable LocalDate date,
            @Size(max = 20) @Nullable List<@NotNull String> attachments,
            @Nullable UUID paysFor) {

        Claim claim() {
            return new Claim(
                    amount,
                    currency,
                    category,
                    description,
                    vendor,
                    incurredOn == null ? date : incurredOn,
                    attachments,
                    paysFor);
        }
    }

    record ReasonRequest(@Size(max = 500) @Nullable String reason) {}

    record BulkRequest(@NotEmpty @Size(max = 500) List<@NotNull UUID> ids) {}

    record Filter(
            @Nullable ExpenseStatus status,
            @Nullable String category,
            @Nullable String vendor,
            @Nullable UUID submittedBy,
            @Nullable String period,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private final ExpenseQueries queries;
    private final ExpenseSubmission submission;
    private final ExpenseDecision decision;
    private final BulkApproval bulk;
    private final Periods periods;

    ExpenseController(
            ExpenseQueries queries,
            ExpenseSubmission submission,
            ExpenseDecision decision,
            BulkApproval bulk,
            Periods periods) {
        this.queries = queries;
        this.submission = submission;
        this.decision = decision;
        this.bulk = bulk;
        this.periods = periods;
    }

    @GetMapping
    @RequiresPermission("view_finance")
    Listing<ExpenseView> list(Filter filter, PageRequest page) {
        var days = periods.days(filter.period(), filter.from(), filter.to());
        var meaning = new ExpenseFilter(
                filter.status(), filter.category(), filter.vendor(), filter.submittedBy(), days.from(), days.to());
        return Listing.of(
                page,
                ExpenseView.class,
                () -> queries.list(meaning, page),
                sink -> queries.forEach(meaning, page, sink));
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_finance")
    ExpenseView read(@PathVariable UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("expense", id));
    }

    @PostMapping
    @RequiresPermission({"manage_finance", "view_finance"})
    Answer<ExpenseView> submit(@Valid @RequestBody ExpenseRequest request, Actor actor) {
        var expense = submission.submit(request.claim(), actor);
        return Answer.created("/api/v1/finance/expenses/" + expense.id(), expense);
    }

    @PostMapping("/{id}/approve")
    @RequiresPermission("manage_finance")
    ExpenseView approve(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        return decision.approve(id, expected, actor);
    }

    @PostMapping("/bulk-approve")
    @RequiresPermission("manage_finance")
    List<Approval> approveAll(@Valid @RequestBody BulkRequest request, Actor actor) {
        return bulk.approve(request.ids(), actor);
    }

    @PostMapping("/{id}/reject")
    @RequiresPermission("manage_finance")
    ExpenseView reject(
            @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody ReasonRequest request, Actor actor) {
        return decision.reject(id, expected, request.reason(), actor);
    }

    @PostMapping("/{id}/cancel")
    @RequiresPermission("manage_finance")
    ExpenseView cancel(
            @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody ReasonRequest request, Actor actor) {
        return decision.cancel(id, expected, request.reason(), actor);
    }

    @PostMapping("/{id}/pay")
    @RequiresPermission("process_payments")
    ExpenseView pay(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        return decision.pay(id, expected, actor);
    }
}
