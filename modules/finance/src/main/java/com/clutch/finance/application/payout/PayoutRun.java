package com.clutch.finance.application.payout;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.payout.Commission;
import com.clutch.finance.domain.payout.Payout;
import com.clutch.finance.domain.payout.PayoutStatus;
import com.clutch.finance.domain.payout.Payouts;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares the payouts of all weeks that are over. */
@Service
public class PayoutRun {

    private static final int MOST = 20_000;

    private final Payouts payouts;
    private final PayoutEvents events;
    private final FinanceCalendar calendar;

    PayoutRun(Payouts payouts, PayoutEvents events, FinanceCalendar calendar) {
        this.payouts = payouts;
        this.events = events;
        this.calendar = calendar;
    }

    private record Group(UUID partnerId, String currency, LocalDate week) {}

    /**
     * Puts every commission of a week that is over into a payout of its partner, once. Weeks begin on Sunday.
     *
     * @return how many payouts were prepared
     */
    @Transactional
    public int run(Actor actor) {
        payouts.lockRuns();
        var week = week(calendar.today());
        var groups = new LinkedHashMap<Group, List<Commission>>();
        for (var commission : payouts.open(calendar.startOf(week), MOST)) {
            var day = LocalDate.ofInstant(commission.earnedAt(), calendar.zone());
            groups.computeIfAbsent(
                            new Group(
                                    commission.partnerId(), commission.amount().currency(), week(day)),
                            _ -> new ArrayList<>())
                    .add(commission);
        }
        groups.forEach((group, commissions) -> prepare(group, commissions, actor));
        return groups.size();
    }

    private void prepare(Group group, List<Commission> commissions, Actor actor) {
        var now = calendar.now();
        var nothing = Money.zero(group.currency());
        var payout = new Payout(
                Ids.at(now),
                1,
                group.partnerId(),
                commissions.getLast().partnerName(),
                group.week(),
                group.week().plusDays(7),
                commissions.size(),
                sum(commissions, Commission::amount, nothing),
                sum(commissions, Commission::commission, nothing),
                sum(commissions, Commission::vat, nothing),
                nothing,
                null,
                PayoutStatus.PENDING,
                actor.id(),
                null,
                null,
                null,
                null,
                null,
                now,
                now);
        payouts.add(payout);
        payouts.assign(commissions.stream().map(Commission::id).toList(), payout.id());
        events.changed(null, payout, actor);
    }

    private static Money sum(List<Commission> all, Function<Commission, Money> part, Money nothing) {
        return all.stream().map(part).reduce(nothing, Money::plus);
    }

    private static LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    }
}
