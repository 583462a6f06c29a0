package com.clutch.finance.application.budget;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.Words;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.budget.Budget;
import com.clutch.finance.domain.budget.BudgetStatus;
import com.clutch.finance.domain.budget.Budgets;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import com.clutch.kernel.StaleVersionException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets up budgets and changes their terms. */
@Service
public class BudgetPlanning {

    private static final BigDecimal USUAL_THRESHOLD = BigDecimal.valueOf(80);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What somebody says about a budget; null is nothing. */
    public record Terms(
            @Nullable String name,
            @Nullable String category,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable BigDecimal allocated,
            @Nullable BigDecimal warningThreshold,
            @Nullable Boolean overrunAllowed) {}

    private final Budgets budgets;
    private final BudgetEvents events;
    private final FinanceCalendar calendar;

    BudgetPlanning(Budgets budgets, BudgetEvents events, FinanceCalendar calendar) {
        this.budgets = budgets;
        this.events = events;
        this.calendar = calendar;
    }

    /**
     * Sets up a budget.
     *
     * @throws DomainException when the terms make no sense, or another budget of the category covers a part of the period
     */
    @Transactional
    public BudgetView plan(Terms terms, Actor actor) {
        var category = Words.required("category", terms.category());
        var name = Words.text(terms.name());
        var starts = terms.startsOn();
        var ends = terms.endsOn();
        if (starts == null || ends == null || ends.isBefore(starts)) {
            throw DomainException.fields(Map.of("endsOn", "A budget has a first day and a last day not before it."));
        }
        var now = calendar.now();
        var nothing = Money.zero(Money.BASE);
        var budget = new Budget(
                Ids.at(now),
                1,
                name == null ? category : name,
                category,
                starts,
                ends,
                Money.notNegative("allocated", terms.allocated(), Money.BASE),
                nothing,
                nothing,
                threshold(terms.warningThreshold(), USUAL_THRESHOLD),
                Boolean.TRUE.equals(terms.overrunAllowed()),
                BudgetStatus.ACTIVE,
                now,
                now);
        budgets.add(budget);
        events.changed(null, budget, actor);
        return BudgetView.of(budget);
    }

    /**
     * Changes name, allocation, threshold and whether overruns are allowed; period and category stay.
     *
     * @throws DomainException when there is no such budget, or more is used than would be allocated
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public BudgetView revise(UUID id, ExpectedVersion expected, Terms terms, Actor actor) {
        var before = budgets.findForUpdate(id).orElseThrow(() -> DomainException.notFound("budget", id));
        expected.check(before.version(), () -> BudgetView.of(before));
        var name = Words.text(terms.name());
        var overrun = terms.overrunAllowed();
        var after = before.revise(
                name == null ? before.name() : name,
                terms.allocated() == null
                        ? before.allocated()
                        : Money.notNegative("allocated", terms.allocated(), Money.BASE),
                threshold(terms.warningThreshold(), before.warningThreshold()),
                overrun == null ? before.overrunAllowed() : overrun,
                calendar.now());
        budgets.save(after);
        events.changed(before, after, actor);
        return BudgetView.of(after);
    }

    /**
     * Closes a budget: it takes no new expenses.
     *
     * @throws DomainException when there is no such budget, or it is closed
     */
    @Transactional
    public BudgetView close(UUID id, ExpectedVersion expected, Actor actor) {
        var before = budgets.findForUpdate(id).orElseThrow(() -> DomainException.notFound("budget", id));
        expected.check(before.version(), () -> BudgetView.of(before));
        var after = before.close(calendar.now());
        budgets.save(after);
        events.changed(before, after, actor);
        return BudgetView.of(after);
    }

    private static BigDecimal threshold(@Nullable BigDecimal said, BigDecimal usual) {
        if (said == null) {
            return usual;
        }
        if (said.compareTo(BigDecimal.ONE) < 0 || said.compareTo(HUNDRED) > 0) {
            throw DomainException.fields(Map.of("warningThreshold", "A percentage from 1 to 100."));
        }
        return said.setScale(2, RoundingMode.HALF_UP);
    }
}
