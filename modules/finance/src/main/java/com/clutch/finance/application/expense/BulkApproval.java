package com.clutch.finance.application.expense;

import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Approves many expenses, each by itself, and says what became of each. */
@Service
public class BulkApproval {

    /**
     * What became of one expense.
     *
     * @param error stable code, null when it was approved
     * @param message sentence for people, null when it was approved
     */
    public record Result(
            UUID id, boolean approved, @Nullable String error, @Nullable String message) {}

    private final ExpenseDecision decision;
    private final TransactionTemplate each;

    BulkApproval(ExpenseDecision decision, PlatformTransactionManager transactions) {
        this.decision = decision;
        this.each = new TransactionTemplate(transactions);
        // Within the transaction of an Idempotency-Key one refusal must not take the others with it.
        this.each.setPropagationBehavior(TransactionTemplate.PROPAGATION_NESTED);
    }

    /** Approves what the caller may approve; the rest stays as it is. */
    public List<Result> approve(List<UUID> ids, Actor actor) {
        return ids.stream().distinct().sorted().map(id -> approve(id, actor)).toList();
    }

    private Result approve(UUID id, Actor actor) {
        try {
            each.executeWithoutResult(_ -> decision.approve(id, ExpectedVersion.ANY, actor));
            return new Result(id, true, null, null);
        } catch (DomainException no) {
            return new Result(id, false, no.code().name(), no.sentence());
        }
    }
}
