package com.clutch.finance.domain.expense;

import com.clutch.finance.domain.Conversion;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.kernel.Aggregate;
import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that somebody wants the company to spend. It does not change: each method answers the expense as it would be.
 *
 * @param version of the stored row; a new expense has 1
 * @param base the amount in the base currency, by the conversion
 * @param incurredOn day that decides which budget it is of, in the zone of the company
 * @param attachments links to receipts
 * @param paysFor what it pays for and what is told as a cost elsewhere, such as a work order or a fuel entry; null when it is a cost
 *     of its own
 * @param budgetId budget that it is taken from, null when the category has none for the day
 * @param decision who approved or rejected it, null as long as nobody did
 */
public record Expense(
        UUID id,
        long version,
        Money amount,
        Money base,
        Conversion conversion,
        String category,
        String description,
        @Nullable String vendor,
        LocalDate incurredOn,
        List<String> attachments,
        @Nullable UUID paysFor,
        ExpenseStatus status,
        @Nullable UUID budgetId,
        Person submitter,
        @Nullable Decision decision,
        @Nullable String reason,
        @Nullable Instant paidAt,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    /** Somebody as he was named then. */
    public record Person(UUID id, String name) {}

    /** Who approved or rejected, and when. */
    public record Decision(Person by, Instant at) {}

    public Expense {
        attachments = List.copyOf(attachments);
    }

    /**
     * Approves it.
     *
     * @param most up to how much the approver may approve, in the base currency; null is without limit
     * @throws DomainException {@link FinanceError#OWN_EXPENSE}, {@link FinanceError#APPROVAL_LIMIT_EXCEEDED}, or when there is no
     *     such move
     */
    public Expense approve(Person by, @Nullable Money most, Instant now) {
        ExpenseStatus.MOVES.check(status, ExpenseStatus.APPROVED);
        checkDecider(by);
        if (most != null && base.isMoreThan(most)) {
            throw new DomainException(
                            FinanceError.APPROVAL_LIMIT_EXCEEDED,
                            "You may approve up to %s; this expense is %s.".formatted(most, base))
                    .with("limit", most.amount());
        }
        return decided(ExpenseStatus.APPROVED, by, reason, now);
    }

    /** @throws DomainException {@link FinanceError#OWN_EXPENSE}, or when there is no such move */
    public Expense reject(Person by, @Nullable String why, Instant now) {
        ExpenseStatus.MOVES.check(status, ExpenseStatus.REJECTED);
        checkDecider(by);
        return decided(ExpenseStatus.REJECTED, by, why, now);
    }

    /** Takes it back. */
    public Expense cancel(@Nullable String why, Instant now) {
        ExpenseStatus.MOVES.check(status, ExpenseStatus.CANCELLED);
        return with(ExpenseStatus.CANCELLED, decision, why, null, now);
    }

    /** Notes that it was paid. */
    public Expense pay(Instant now) {
        ExpenseStatus.MOVES.check(status, ExpenseStatus.PAID);
        return with(ExpenseStatus.PAID, decision, reason, now, now);
    }

    private void checkDecider(Person by) {
        if (by.id().equals(submitter.id())) {
            throw new DomainException(
                    FinanceError.OWN_EXPENSE, "You submitted this expense; somebody else has to decide on it.");
        }
    }

    private Expense decided(ExpenseStatus next, Person by, @Nullable String why, Instant now) {
        return with(next, new Decision(by, now), why, null, now);
    }

    private Expense with(
            ExpenseStatus next, @Nullable Decision by, @Nullable String why, @Nullable Instant paid, Instant now) {
        return new Expense(
                id,
                version + 1,
                amount,
                base,
                conversion,
                category,
                description,
                vendor,
                incurredOn,
                attachments,
                paysFor,
                next,
                budgetId,
                submitter,
                by,
                why,
                paid,
                createdAt,
                now);
    }
}
