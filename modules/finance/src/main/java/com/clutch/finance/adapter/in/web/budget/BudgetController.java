package com.clutch.finance.adapter.in.web.budget;

import com.clutch.finance.application.budget.BreachView;
import com.clutch.finance.application.budget.BudgetPlanning;
import com.clutch.finance.application.budget.BudgetPlanning.Terms;
import com.clutch.finance.application.budget.BudgetQueries;
import com.clutch.finance.application.budget.BudgetQueries.BudgetFilter;
import com.clutch.finance.application.budget.BudgetView;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Budgets: read, plan, change, close; and where they were overrun. */
@RestController
@RequestMapping("/api/v1/finance")
class BudgetController {

    record BudgetRequest(
            @Size(max = 100) @Nullable String name,
            @Size(max = 60) @Nullable String category,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable BigDecimal allocated,
            @Nullable BigDecimal warningThreshold,
            @Nullable Boolean overrunAllowed) {

        Terms terms() {
            return new Terms(name, category, startsOn, endsOn, allocated, warningThreshold, overrunAllowed);
        }
    }

    private final BudgetQueries queries;
    private final BudgetPlanning planning;

    BudgetController(BudgetQueries queries, BudgetPlanning planning) {
        this.queries = queries;
        this.planning = planning;
    }

    @GetMapping("/budgets")
    @RequiresPermission("view_finance")
    Listing<BudgetView> list(BudgetFilter filter, PageRequest page) {
        return Listing.of(
                page,
                BudgetView.class,
                () -> queries.list(filter, page),
                sink -> queries.forEach(filter, page, sink));
    }

    @GetMapping("/budgets/{id}")
    @RequiresPermission("view_finance")
    BudgetView read(@PathVariable UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("budget", id));
    }

    @GetMapping("/budget-breaches")
    @RequiresPermission("view_finance")
    Listing<BreachView> breaches(@RequestParam @Nullable UUID budgetId, PageRequest page) {
        return Listing.of(
                page,
                BreachView.class,
                () -> queries.breaches(budgetId, page),
                sink -> queries.forEachBreach(budgetId, page, sink));
    }

    @PostMapping("/budgets")
    @RequiresPermission("manage_finance")
    Answer<BudgetView> plan(@Valid @RequestBody BudgetRequest request, Actor actor) {
        var budget = planning.plan(request.terms(), actor);
        return Answer.created("/api/v1/finance/budgets/" + budget.id(), budget);
    }

    @RequestMapping(path = "/budgets/{id}", method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("manage_finance")
    BudgetView revise(
            @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody BudgetRequest request, Actor actor) {
        return planning.revise(id, expected, request.terms(), actor);
    }

    @DeleteMapping("/budgets/{id}")
    @RequiresPermission("manage_finance")
    Removed close(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        return new Removed(planning.close(id, expected, actor).id());
    }
}
