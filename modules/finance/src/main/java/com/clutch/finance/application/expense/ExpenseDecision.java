package com.clutch.finance.application.expense;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.budget.BudgetCommitments;
import com.clutch.finance.application.ledger.Bookkeeping;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.Parties;
import com.clutch.finance.domain.expense.Expense;
import com.clutch.finance.domain.expense.ExpenseStatus;
import com.clutch.finance.domain.expense.Expenses;
import com.clutch.finance.domain.expense.Expenses.ApprovalLimit;
import com.clutch.finance.domain.ledger.JournalEntry;
import com.clutch.finance.domain.ledger.LedgerAccount;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Approves, rejects, takes back and pays expenses. */
@Service
public class ExpenseDecision {

    private final Expenses expenses;
    private final Parties parties;
    private final BudgetCommitments budgets;
    private final Bookkeeping books;
    private final ExpenseEvents events;
    private final FinanceCalendar calendar;

    ExpenseDecision(
            Expenses expenses,
            Parties parties,
            BudgetCommitments budgets,
            Bookkeeping books,
            ExpenseEvents events,
            FinanceCalendar calendar) {
        this.expenses = expenses;
        this.parties = parties;
        this.budgets = budgets;
        this.books = books;
        this.events = events;
        this.calendar = calendar;
    }

    /**
     * Approves an expense of somebody else; from now on it is owed.
     *
     * @throws DomainException {@link FinanceError#OWN_EXPENSE}, {@link FinanceError#APPROVAL_LIMIT_EXCEEDED}, when there is no such
     *     expense or no such move
     */
    @Transactional
    public ExpenseView approve(UUID id, ExpectedVersion expected, Actor actor) {
        var before = found(id, expected);
        var after = before.approve(person(actor), limit(actor), calendar.now());
        books.post(
                JournalEntry.of("expense_approved", id, after.conversion(), after.description())
                        .debit(LedgerAccount.ofCategory(after.category()), after.amount())
                        .credit(LedgerAccount.PAYABLES, after.amount()),
                actor);
        return store(before, after, actor);
    }

    /** Rejects an expense of somebody else and gives its budget back. */
    @Transactional
    public ExpenseView reject(UUID id, ExpectedVersion expected, @Nullable String reason, Actor actor) {
        var before = found(id, expected);
        var after = before.reject(person(actor), reason, calendar.now());
        release(before, actor);
        return store(before, after, actor);
    }

    /** Takes an expense back, also one that was approved, and gives its budget back. */
    @Transactional
    public ExpenseView cancel(UUID id, ExpectedVersion expected, @Nullable String reason, Actor actor) {
        var before = found(id, expected);
        var after = before.cancel(reason, calendar.now());
        release(before, actor);
        if (before.status() == ExpenseStatus.APPROVED) {
            books.post(
                    JournalEntry.of("expense_cancelled", id, after.conversion(), after.description())
                            .debit(LedgerAccount.PAYABLES, after.amount())
                            .credit(LedgerAccount.ofCategory(after.category()), after.amount()),
                    actor);
        }
        return store(before, after, actor);
    }

    /** Notes that an approved expense was paid from the bank. */
    @Transactional
    public ExpenseView pay(UUID id, ExpectedVersion expected, Actor actor) {
        var before = found(id, expected);
        var after = before.pay(calendar.now());
        var budget = before.budgetId();
        if (budget != null) {
            budgets.spend(budget, before.base(), actor);
        }
        books.post(
                JournalEntry.of("expense_paid", id, after.conversion(), after.description())
                        .debit(LedgerAccount.PAYABLES, after.amount())
                        .credit(LedgerAccount.BANK, after.amount()),
                actor);
        return store(before, after, actor);
    }

    /**
     * Says up to how much a role approves.
     *
     * @param most in EGP; null is without limit
     */
    @Transactional
    public ApprovalLimit limit(String role, @Nullable BigDecimal most, Actor actor) {
        var limit = new ApprovalLimit(
                role, most == null ? null : Money.notNegative("most", most, Money.BASE).amount());
        expenses.saveLimit(limit, calendar.now(), actor.id());
        return limit;
    }

    private void release(Expense expense, Actor actor) {
        var budget = expense.budgetId();
        if (budget != null) {
            budgets.release(budget, expense.base(), actor);
        }
    }

    // A person that finance has not heard of approves nothing: better a second try than a wrong yes.
    private @Nullable Money limit(Actor actor) {
        if (actor.kind() == Actor.Kind.SYSTEM) {
            return null;
        }
        var limit = parties.find(actor.id()).flatMap(party -> expenses.limitOf(party.role()));
        if (limit.isEmpty()) {
            return Money.zero(Money.BASE);
        }
        var most = limit.get().most();
        return most == null ? null : new Money(most, Money.BASE);
    }

    private Expense found(UUID id, ExpectedVersion expected) {
        var expense = expenses.findForUpdate(id).orElseThrow(() -> DomainException.notFound("expense", id));
        expected.check(expense.version(), () -> ExpenseView.of(expense));
        return expense;
    }

    private ExpenseView store(Expense before, Expense after, Actor actor) {
        expenses.save(after);
        events.changed(before, after, actor);
        return ExpenseView.of(after);
    }

    private static Expense.Person person(Actor actor) {
        return new Expense.Person(actor.id(), actor.name());
    }
}
