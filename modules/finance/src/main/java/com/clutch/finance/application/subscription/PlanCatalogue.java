package com.clutch.finance.application.subscription;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.Words;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.subscription.Interval;
import com.clutch.finance.domain.subscription.Plan;
import com.clutch.finance.domain.subscription.PlanStatus;
import com.clutch.finance.domain.subscription.Subscriptions;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the catalogue of plans. */
@Service
public class PlanCatalogue {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{2,40}");

    /** What somebody says about a plan; null is nothing. */
    public record PlanWish(
            @Nullable String code,
            @Nullable String name,
            @Nullable String description,
            @Nullable String targetAudience,
            @Nullable List<String> features,
            @Nullable BigDecimal price,
            @Nullable String currency,
            @Nullable Interval interval,
            @Nullable Integer trialDays,
            @Nullable PlanStatus status) {}

    private final Subscriptions plans;
    private final PlanEvents events;
    private final FinanceCalendar calendar;

    PlanCatalogue(Subscriptions plans, PlanEvents events, FinanceCalendar calendar) {
        this.plans = plans;
        this.events = events;
        this.calendar = calendar;
    }

    /**
     * Adds a plan; active when no status is said.
     *
     * @return its id
     * @throws DomainException when it makes no sense, or {@link FinanceError#PLAN_CODE_TAKEN}
     */
    @Transactional
    public UUID add(PlanWish wish, Actor actor) {
        var name = Words.required("name", wish.name());
        var code = Words.text(wish.code());
        var derived = code == null
                ? name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "")
                : code;
        if (!CODE.matcher(derived).matches()) {
            throw DomainException.fields(Map.of("code", "2 to 40 small letters, digits and hyphens."));
        }
        var now = calendar.now();
        var plan = new Plan(
                Ids.at(now),
                1,
                derived,
                name,
                wish.description() == null ? "" : wish.description().strip(),
                wish.targetAudience() == null ? "" : wish.targetAudience().strip(),
                wish.features() == null ? List.of() : wish.features(),
                Money.notNegative("price", wish.price(), wish.currency()),
                wish.interval() == null ? Interval.MONTHLY : wish.interval(),
                trial(wish.trialDays(), 0),
                1,
                wish.status() == null ? PlanStatus.ACTIVE : wish.status(),
                now,
                now);
        plans.addPlan(plan);
        events.changed(null, plan, actor);
        return plan.id();
    }

    /**
     * Changes a plan; other terms make a new catalogue version, and subscriptions keep the terms they have.
     *
     * @throws DomainException when there is no such plan, it makes no sense, or the status has no such move
     */
    @Transactional
    public void revise(UUID id, ExpectedVersion expected, PlanWish wish, Actor actor) {
        var before = plans.planForUpdate(id).orElseThrow(() -> DomainException.notFound("plan", id));
        expected.check(before.version(), () -> before);
        var name = Words.text(wish.name());
        var after = before.describe(
                        name == null ? before.name() : name,
                        wish.description() == null
                                ? before.description()
                                : wish.description().strip(),
                        wish.targetAudience() == null
                                ? before.targetAudience()
                                : wish.targetAudience().strip(),
                        wish.features() == null ? before.features() : wish.features(),
                        trial(wish.trialDays(), before.trialDays()),
                        calendar.now())
                .reprice(
                        wish.price() == null
                                ? before.price()
                                : Money.notNegative(
                                        "price",
                                        wish.price(),
                                        wish.currency() == null ? before.price().currency() : wish.currency()),
                        wish.interval() == null ? before.interval() : wish.interval())
                .moveTo(wish.status() == null ? before.status() : wish.status());
        plans.savePlan(after);
        events.changed(before, after, actor);
    }

    private static int trial(@Nullable Integer said, int usual) {
        if (said != null && (said < 0 || said > 365)) {
            throw DomainException.fields(Map.of("trialDays", "From 0 to 365 days."));
        }
        return said == null ? usual : said;
    }
}
