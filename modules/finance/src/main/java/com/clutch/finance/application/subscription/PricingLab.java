package com.clutch.finance.application.subscription;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.Words;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.subscription.Plan;
import com.clutch.finance.domain.subscription.ScenarioStatus;
import com.clutch.finance.domain.subscription.ScenarioType;
import com.clutch.finance.domain.subscription.Subscriptions;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import com.clutch.kernel.StaleVersionException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Imagines changes of price and compares plans; what comes out is computed from subscriptions and invoices. */
@Service
public class PricingLab {

    private static final int MOST = 200;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What somebody says about a scenario; null is nothing. */
    public record ScenarioWish(
            @Nullable String name,
            @Nullable String description,
            @Nullable ScenarioType type,
            @Nullable UUID planId,
            @Nullable BigDecimal newPrice,
            @Nullable BigDecimal elasticity,
            @Nullable String targetSegment,
            @Nullable BigDecimal confidence,
            @Nullable List<String> assumptions,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    /** What somebody says about a test; null is nothing. */
    public record TestWish(
            @Nullable UUID scenarioId,
            @Nullable String name,
            @Nullable UUID testPlanId,
            @Nullable UUID controlPlanId,
            @Nullable LocalDate startDate,
            @Nullable LocalDate endDate) {}

    private final PricingExperiments experiments;
    private final Subscriptions plans;
    private final FinanceCalendar calendar;

    PricingLab(PricingExperiments experiments, Subscriptions plans, FinanceCalendar calendar) {
        this.experiments = experiments;
        this.plans = plans;
        this.calendar = calendar;
    }

    /** The latest scenarios with what they would bring. */
    public List<ScenarioView> scenarios(@Nullable ScenarioStatus status) {
        return experiments.scenarios(status, MOST).stream()
                .map(ScenarioView::of)
                .toList();
    }

    /** The latest tests with what they have brought. */
    public List<PriceTestView> tests() {
        return experiments.tests(MOST).stream().map(this::view).toList();
    }

    /**
     * Stores a scenario; an elasticity that is not said is -1.
     *
     * @throws DomainException when it makes no sense or there is no such plan
     */
    @Transactional
    public ScenarioView imagine(ScenarioWish wish, Actor actor) {
        var plan = plan("planId", wish.planId());
        var elasticity = wish.elasticity() == null ? BigDecimal.ONE.negate() : wish.elasticity();
        var confidence = wish.confidence() == null ? BigDecimal.valueOf(50) : wish.confidence();
        var starts = wish.startsOn() == null ? calendar.today() : wish.startsOn();
        var ends = wish.endsOn() == null ? starts.plusMonths(3) : wish.endsOn();
        var errors = new LinkedHashMap<String, String>();
        if (elasticity.signum() > 0 || elasticity.compareTo(BigDecimal.TEN.negate()) < 0) {
            errors.put("elasticity", "From -10 to 0.");
        }
        if (confidence.signum() < 0 || confidence.compareTo(HUNDRED) > 0) {
            errors.put("confidence", "A percentage from 0 to 100.");
        }
        if (ends.isBefore(starts)) {
            errors.put("endsOn", "Not before it starts.");
        }
        if (!errors.isEmpty()) {
            throw DomainException.fields(errors);
        }
        var price = Money.notNegative("newPrice", wish.newPrice(), plan.price().currency());
        var now = calendar.now();
        var scenario = new PricingExperiments.Scenario(
                Ids.at(now),
                Words.required("name", wish.name()),
                wish.description() == null ? "" : wish.description().strip(),
                wish.type() != null
                        ? wish.type()
                        : price.isMoreThan(plan.price()) ? ScenarioType.PRICE_INCREASE : ScenarioType.PRICE_DECREASE,
                ScenarioStatus.DRAFT,
                plan.id(),
                plan.price().amount(),
                price.amount(),
                elasticity,
                wish.targetSegment() == null ? "" : wish.targetSegment().strip(),
                confidence,
                wish.assumptions() == null ? List.of() : wish.assumptions(),
                starts,
                ends,
                now,
                now,
                1);
        experiments.add(scenario, actor.id());
        return ScenarioView.of(scenario);
    }

    /**
     * Moves a scenario to another status.
     *
     * @throws DomainException when there is no such scenario or no such move
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public ScenarioView move(UUID id, ExpectedVersion expected, ScenarioStatus to) {
        var before = experiments.scenario(id).orElseThrow(() -> DomainException.notFound("scenario", id));
        expected.check(before.version(), () -> ScenarioView.of(before));
        ScenarioStatus.MOVES.check(before.status(), to);
        if (!experiments.move(id, before.version(), to, calendar.now())) {
            throw new StaleVersionException(before.version(), before.version() + 1, ScenarioView.of(before));
        }
        return experiments.scenario(id).map(ScenarioView::of).orElseThrow();
    }

    /**
     * Starts to compare two plans, for three months when no last day is said.
     *
     * @throws DomainException when it makes no sense, or there is no such scenario or plan
     */
    @Transactional
    public PriceTestView compare(TestWish wish, Actor actor) {
        var scenario = wish.scenarioId();
        if (scenario == null || experiments.scenario(scenario).isEmpty()) {
            throw DomainException.notFound("scenario", scenario);
        }
        var tested = plan("testPlanId", wish.testPlanId());
        var control = plan("controlPlanId", wish.controlPlanId());
        var starts = wish.startDate() == null ? calendar.today() : wish.startDate();
        var ends = wish.endDate() == null ? starts.plusMonths(3) : wish.endDate();
        if (tested.id().equals(control.id()) || ends.isBefore(starts)) {
            throw DomainException.fields(
                    Map.of("controlPlanId", "Compare two different plans, and end the test not before it starts."));
        }
        var now = calendar.now();
        var test = new PricingExperiments.PriceTest(
                Ids.at(now),
                scenario,
                Words.required("name", wish.name()),
                tested.id(),
                control.id(),
                starts,
                ends,
                now,
                now,
                1);
        experiments.add(test, actor.id());
        return view(test);
    }

    private PriceTestView view(PricingExperiments.PriceTest test) {
        var from = calendar.startOf(test.startDate());
        var to = calendar.startOf(test.endDate().plusDays(1));
        return PriceTestView.of(
                test,
                calendar.today().isAfter(test.endDate()) ? TestStatus.COMPLETED : TestStatus.RUNNING,
                experiments.cohort(test.testPlanId(), from, to),
                experiments.cohort(test.controlPlanId(), from, to));
    }

    private Plan plan(String field, @Nullable UUID id) {
        if (id == null) {
            throw DomainException.fields(Map.of(field, "This field is required."));
        }
        return plans.planForUpdate(id).orElseThrow(() -> DomainException.notFound("plan", id));
    }
}
