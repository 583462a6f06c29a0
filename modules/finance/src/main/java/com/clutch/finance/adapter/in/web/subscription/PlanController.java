package com.clutch.finance.adapter.in.web.subscription;

import com.clutch.finance.application.subscription.PlanCatalogue;
import com.clutch.finance.application.subscription.PlanCatalogue.PlanWish;
import com.clutch.finance.application.subscription.PlanQueries;
import com.clutch.finance.application.subscription.PlanView;
import com.clutch.finance.domain.subscription.Interval;
import com.clutch.finance.domain.subscription.PlanStatus;
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
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue of plans. */
@RestController
class PlanController {

    record PlanRequest(
            @Size(max = 40) @Nullable String code,
            @Size(max = 100) @Nullable String name,
            @Size(max = 1000) @Nullable String description,
            @Size(max = 200) @Nullable String targetAudience,
            @Size(max = 50) @Nullable List<@NotNull @Size(max = 200) String> features,
            @Nullable BigDecimal price,
            @Size(max = 3) @Nullable String currency,
            @Nullable Interval interval,
            @Nullable String billingCycle,
            @Nullable Integer trialDays,
            @Nullable PlanStatus status) {

        PlanWish wish() {
            return new PlanWish(
                    code, name, description, targetAudience, features, price, currency, cycle(), trialDays, status);
        }

        private @Nullable Interval cycle() {
            if (interval != null || billingCycle == null || billingCycle.isBlank()) {
                return interval;
            }
            try {
                return Interval.valueOf(
                        billingCycle.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
            } catch (IllegalArgumentException _) {
                throw DomainException.fields(Map.of("billingCycle", "monthly, quarterly, yearly or one-time."));
            }
        }
    }

    private final PlanQueries queries;
    private final PlanCatalogue catalogue;

    PlanController(PlanQueries queries, PlanCatalogue catalogue) {
        this.queries = queries;
        this.catalogue = catalogue;
    }

    @GetMapping({"/api/v1/revenue/pricing", "/api/v1/revenue/pricing-plans", "/api/v1/finance/pricing-plans"})
    @RequiresPermission("view_finance")
    Listing<PlanView> list(@RequestParam @Nullable String status, PageRequest page) {
        var wanted = status == null || status.isBlank() || status.equalsIgnoreCase("all") ? null : status(status);
        return Listing.of(
                page, PlanView.class, () -> queries.list(wanted, page), sink -> queries.forEach(wanted, page, sink));
    }

    @GetMapping({"/api/v1/revenue/pricing-plans/{id}", "/api/v1/finance/pricing-plans/{id}"})
    @RequiresPermission("view_finance")
    PlanView read(@PathVariable UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("plan", id));
    }

    @PostMapping({"/api/v1/revenue/pricing", "/api/v1/revenue/pricing-plans", "/api/v1/finance/pricing-plans"})
    @RequiresPermission("manage_finance")
    Answer<PlanView> add(@Valid @RequestBody PlanRequest request, Actor actor) {
        var id = catalogue.add(request.wish(), actor);
        return Answer.created("/api/v1/finance/pricing-plans/" + id, read(id));
    }

    @RequestMapping(
            path = {"/api/v1/revenue/pricing-plans/{id}", "/api/v1/finance/pricing-plans/{id}"},
            method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("manage_finance")
    PlanView revise(
            @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody PlanRequest request, Actor actor) {
        catalogue.revise(id, expected, request.wish(), actor);
        return read(id);
    }

    private static PlanStatus status(String said) {
        try {
            return PlanStatus.valueOf(said.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw DomainException.fields(Map.of("status", "all, active, draft or archived."));
        }
    }
}
