package com.clutch.finance.adapter.in.web.subscription;

import com.clutch.finance.application.subscription.PriceTestView;
import com.clutch.finance.application.subscription.PricingLab;
import com.clutch.finance.application.subscription.PricingLab.ScenarioWish;
import com.clutch.finance.application.subscription.PricingLab.TestWish;
import com.clutch.finance.application.subscription.ScenarioView;
import com.clutch.finance.domain.subscription.ScenarioStatus;
import com.clutch.finance.domain.subscription.ScenarioType;
import com.clutch.kernel.Actor;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Imagined changes of price, and tests that compare two plans. */
@RestController
@RequestMapping("/api/v1/revenue/pricing")
class PricingLabController {

    record ScenarioRequest(
            @Size(max = 120) @Nullable String name,
            @Size(max = 1000) @Nullable String description,
            @Nullable ScenarioType type,
            @Nullable UUID planId,
            @Nullable BigDecimal newPrice,
            @Nullable BigDecimal elasticity,
            @Size(max = 200) @Nullable String targetSegment,
            @Nullable BigDecimal confidence,
            @Size(max = 20) @Nullable List<@NotNull @Size(max = 300) String> assumptions,
            @Nullable LocalDate startDate,
            @Nullable LocalDate endDate) {}

    record MoveRequest(@NotNull ScenarioStatus status) {}

    record TestRequest(
            @Nullable UUID scenarioId,
            @Size(max = 120) @Nullable String name,
            @Nullable UUID testPlanId,
            @Nullable UUID controlPlanId,
            @Nullable LocalDate startDate,
            @Nullable LocalDate endDate) {}

    private final PricingLab lab;

    PricingLabController(PricingLab lab) {
        this.lab = lab;
    }

    @GetMapping("/scenarios")
    @RequiresPermission("view_finance")
    List<ScenarioView> scenarios(@RequestParam @Nullable ScenarioStatus status) {
        return lab.scenarios(status);
    }

    @PostMapping("/scenarios")
    @RequiresPermission("manage_finance")
    Answer<ScenarioView> imagine(@Valid @RequestBody ScenarioRequest request, Actor actor) {
        return Answer.created(
                "/api/v1/revenue/pricing/scenarios",
                lab.imagine(
                        new ScenarioWish(
                                request.name(),
                                request.description(),
                                request.type(),
                                request.planId(),
                                request.newPrice(),
                                request.elasticity(),
                                request.targetSegment(),
                                request.confidence(),
                                request.assumptions(),
                                request.startDate(),
                                request.endDate()),
                        actor));
    }

    @PutMapping("/scenarios/{id}/status")
    @RequiresPermission("manage_finance")
    ScenarioView move(@PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody MoveRequest request) {
        return lab.move(id, expected, request.status());
    }

    @GetMapping("/tests")
    @RequiresPermission("view_finance")
    List<PriceTestView> tests() {
        return lab.tests();
    }

    @PostMapping("/tests")
    @RequiresPermission("manage_finance")
    Answer<PriceTestView> compare(@Valid @RequestBody TestRequest request, Actor actor) {
        return Answer.created(
                "/api/v1/revenue/pricing/tests",
                lab.compare(
                        new TestWish(
                                request.scenarioId(),
                                request.name(),
                                request.testPlanId(),
                                request.controlPlanId(),
                                request.startDate(),
                                request.endDate()),
                        actor));
    }
}
