package com.clutch.finance.domain.expense;

import com.clutch.kernel.StaleVersionException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The expenses there are. */
public interface Expenses {

    /** The expense with this id, which nobody else can change until the running transaction ends. */
    Optional<Expense> findForUpdate(UUID id);

    /** All expenses in the order of their ids, from after the given one on; null for the first. */
    List<Expense> after(@Nullable UUID id, int limit);

    void add(Expense expense);

    /** @throws StaleVersionException when the stored version is not the one before */
    void save(Expense expense);

    /** Up to how much in the base currency a role approves: empty when nothing at all, a null limit when without limit. */
    Optional<ApprovalLimit> limitOf(String role);

    void saveLimit(ApprovalLimit limit, Instant at, UUID by);

    /**
     * Up to how much a role approves.
     *
     * @param most in the base currency, null is without limit
     */
    record ApprovalLimit(String role, @Nullable BigDecimal most) {}
}
