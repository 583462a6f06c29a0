package com.clutch.finance.domain.subscription;

import com.clutch.finance.domain.FinanceError;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.StaleVersionException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The plans and subscriptions there are. */
public interface Subscriptions {

    /** The plan with this id, which nobody else can change until the running transaction ends. */
    Optional<Plan> planForUpdate(UUID id);

    /** @throws DomainException {@link FinanceError#PLAN_CODE_TAKEN} */
    void addPlan(Plan plan);

    /** @throws StaleVersionException when the stored version is not the one before */
    void savePlan(Plan plan);

    /** All plans in the order of their ids, from after the given one on; null for the first. */
    List<Plan> plansAfter(@Nullable UUID id, int limit);

    /** The subscription with this id, which nobody else can change until the running transaction ends. */
    Optional<Subscription> findForUpdate(UUID id);

    /** Subscriptions for which something has to be done, the longest due first. */
    List<UUID> due(Instant now, int limit);

    /** The subscription with this id if something still has to be done and nobody else does it meanwhile. */
    Optional<Subscription> findDueForUpdate(UUID id, Instant now);

    /** All subscriptions in the order of their ids, from after the given one on; null for the first. */
    List<Subscription> after(@Nullable UUID id, int limit);

    void add(Subscription subscription);

    /** @throws StaleVersionException when the stored version is not the one before */
    void save(Subscription subscription);
}
