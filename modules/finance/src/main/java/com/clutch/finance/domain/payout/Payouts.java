package com.clutch.finance.domain.payout;

import com.clutch.finance.domain.FinanceError;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.StaleVersionException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The commissions and payouts there are. */
public interface Payouts {

    /** @throws DomainException {@link FinanceError#COMMISSION_EXISTS} */
    void add(Commission commission);

    /** Makes this the only run of payouts until the transaction ends. */
    void lockRuns();

    /** Commissions earned before the moment that are in no payout yet. */
    List<Commission> open(Instant before, int limit);

    /** All commissions in the order of their ids, from after the given one on; null for the first. */
    List<Commission> commissionsAfter(@Nullable UUID id, int limit);

    /** Puts the commissions into the payout. */
    void assign(List<UUID> commissionIds, UUID payoutId);

    /** Takes all commissions out of the payout again. */
    void unassign(UUID payoutId);

    /** The payout with this id, which nobody else can change until the running transaction ends. */
    Optional<Payout> findForUpdate(UUID id);

    /** All payouts in the order of their ids, from after the given one on; null for the first. */
    List<Payout> after(@Nullable UUID id, int limit);

    void add(Payout payout);

    /** @throws StaleVersionException when the stored version is not the one before */
    void save(Payout payout);
}
