package com.clutch.finance.domain.budget;

import com.clutch.finance.domain.FinanceError;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.StaleVersionException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The budgets there are. */
public interface Budgets {

    /** The budget with this id, which nobody else can change until the running transaction ends. */
    Optional<Budget> findForUpdate(UUID id);

    /** The active budget of the category that covers the day, which nobody else can change until the transaction ends. */
    Optional<Budget> coveringForUpdate(String category, LocalDate day);

    /** All budgets in the order of their ids, from after the given one on; null for the first. */
    List<Budget> after(@Nullable UUID id, int limit);

    /** @throws DomainException {@link FinanceError#BUDGET_OVERLAPS} */
    void add(Budget budget);

    /** @throws StaleVersionException when the stored version is not the one before */
    void save(Budget budget);

    /** Keeps that a budget was overrun, and by which expense. */
    void addBreach(UUID id, Budget budget, UUID expenseId, Instant at);
}
