package com.clutch.finance.application.expense;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.Words;
import com.clutch.finance.application.budget.BudgetCommitments;
import com.clutch.finance.application.ledger.CurrencyRates;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.expense.Expense;
import com.clutch.finance.domain.expense.ExpenseStatus;
import com.clutch.finance.domain.expense.Expenses;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an expense in and promises it money of its budget. */
@Service
public class ExpenseSubmission {

    private static final int MOST_ATTACHMENTS = 20;
    private static final int LONGEST_LINK = 500;

    /**
     * What somebody says about an expense; null is nothing.
     *
     * @param paysFor id of the work order, fuel entry, policy, cost of an asset or the like that it pays for
     */
    public record Claim(
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable String category,
            @Nullable String description,
            @Nullable String vendor,
            @Nullable LocalDate incurredOn,
            @Nullable List<String> attachments,
            @Nullable UUID paysFor) {}

    private final Expenses expenses;
    private final CurrencyRates rates;
    private final BudgetCommitments budgets;
    private final ExpenseEvents events;
    private final FinanceCalendar calendar;

    ExpenseSubmission(
            Expenses expenses,
            CurrencyRates rates,
            BudgetCommitments budgets,
            ExpenseEvents events,
            FinanceCalendar calendar) {
        this.expenses = expenses;
        this.rates = rates;
        this.budgets = budgets;
        this.events = events;
        this.calendar = calendar;
    }

    /**
     * Submits an expense.
     *
     * @throws DomainException when it makes no sense, there is no rate for its currency, or its budget has too little available
     */
    @Transactional
    public ExpenseView submit(Claim claim, Actor actor) {
        var amount = Money.positive("amount", claim.amount(), claim.currency());
        var category = Words.required("category", claim.category());
        var description = Words.required("description", claim.description());
        var day = claim.incurredOn() == null ? calendar.today() : claim.incurredOn();
        if (day.isAfter(calendar.today())) {
            throw DomainException.fields(Map.of("incurredOn", "An expense is not of the future."));
        }
        var conversion = rates.conversion(amount.currency(), day);
        var base = conversion.base(amount);
        var now = calendar.now();
        var id = Ids.at(now);
        var budget = budgets.reserve(id, category, day, base, actor);
        var expense = new Expense(
                id,
                1,
                amount,
                base,
                conversion,
                category,
                description,
                Words.text(claim.vendor()),
                day,
                links(claim.attachments()),
                claim.paysFor(),
                ExpenseStatus.PENDING,
                budget.orElse(null),
                new Expense.Person(actor.id(), actor.name()),
                null,
                null,
                null,
                now,
                now);
        expenses.add(expense);
        events.changed(null, expense, actor);
        return ExpenseView.of(expense);
    }

    private static List<String> links(@Nullable List<String> said) {
        if (said == null) {
            return List.of();
        }
        if (said.size() > MOST_ATTACHMENTS
                || said.stream().anyMatch(link -> link.length() > LONGEST_LINK || !link.matches("(https?://|/)\\S+"))) {
            throw DomainException.fields(Map.of(
                    "attachments",
                    "At most %d links of %d characters, each http(s):// or a path."
                            .formatted(MOST_ATTACHMENTS, LONGEST_LINK)));
        }
        return said;
    }
}
