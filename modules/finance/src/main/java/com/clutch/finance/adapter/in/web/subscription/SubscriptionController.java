package com.clutch.finance.adapter.in.web.subscription;

import com.clutch.finance.application.subscription.Subscribing;
import com.clutch.finance.application.subscription.Subscribing.SubscriptionWish;
import com.clutch.finance.application.subscription.SubscriptionQueries;
import com.clutch.finance.application.subscription.SubscriptionQueries.SubscriptionFilter;
import com.clutch.finance.application.subscription.SubscriptionView;
import com.clutch.finance.domain.payment.PaymentMethod;
import com.clutch.finance.domain.subscription.SubscriptionStatus;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Subscriptions: read, start, change, end. */
@RestController
@RequestMapping({"/api/v1/finance/subscriptions", "/api/v1/subscriptions"})
class SubscriptionController {

    record SubscriptionRequest(
            @Nullable UUID customerId,
            @Size(max = 200) @Nullable String customerName,
            @Size(max = 320) @Nullable String customerEmail,
            @Nullable UUID planId,
            @Nullable PaymentMethod paymentMethod,
            @Size(max = 100) @Nullable String paymentMethodId,
            @Size(max = 60) @Nullable String timeZone,
            @Nullable Boolean autoRenew,
            @Nullable Boolean trial) {

        SubscriptionWish wish() {
            return new SubscriptionWish(
                    customerId,
                    customerName,
                    customerEmail,
                    planId,
                    paymentMethod,
                    paymentMethodId,
                    timeZone,
                    autoRenew,
                    trial);
        }
    }

    record PlanChoice(@NotNull UUID planId) {}

    record CancelRequest(@Nullable Boolean atPeriodEnd) {}

    record Filter(
            @Nullable SubscriptionStatus status,
            @Nullable UUID customerId,
            @Nullable UUID planId) {

        SubscriptionFilter meaning() {
            return new SubscriptionFilter(status == null ? null : List.of(status), customerId, planId);
        }
    }

    private final SubscriptionQueries queries;
    private final Subscribing subscribing;

    SubscriptionController(SubscriptionQueries queries, Subscribing subscribing) {
        this.queries = queries;
        this.subscribing = subscribing;
    }

    @GetMapping
    @RequiresPermission({"view_finance", "view_billing"})
    Listing<SubscriptionView> list(Filter filter, PageRequest page) {
        var meaning = filter.meaning();
        return Listing.of(
                page,
                SubscriptionView.class,
                () -> queries.list(meaning, page),
                sink -> queries.forEach(meaning, page, sink));
    }

    @GetMapping("/{id}")
    @RequiresPermission({"view_finance", "view_billing"})
    SubscriptionView read(@PathVariable UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("subscription", id));
    }

    @PostMapping
    @RequiresPermission({"manage_finance", "manage_billing"})
    Answer<SubscriptionView> start(@Valid @RequestBody SubscriptionRequest request, Actor actor) {
        var subscription = subscribing.start(request.wish(), actor);
        return Answer.created("/api/v1/finance/subscriptions/" + subscription.id(), subscription);
    }

    @PostMapping("/{id}/plan")
    @RequiresPermission({"manage_finance", "manage_billing"})
    SubscriptionView changePlan(
            @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody PlanChoice choice, Actor actor) {
        return subscribing.changePlan(id, expected, choice.planId(), actor);
    }

    @PostMapping("/{id}/pause")
    @RequiresPermission({"manage_finance", "manage_billing"})
    SubscriptionView pause(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        return subscribing.pause(id, expected, actor);
    }

    @PostMapping("/{id}/resume")
    @RequiresPermission({"manage_finance", "manage_billing"})
    SubscriptionView resume(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        return subscribing.resume(id, expected, actor);
    }

    @PostMapping("/{id}/cancel")
    @RequiresPermission({"manage_finance", "manage_billing"})
    SubscriptionView cancel(
            @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody CancelRequest request, Actor actor) {
        return subscribing.cancel(id, expected, !Boolean.FALSE.equals(request.atPeriodEnd()), actor);
    }
}
