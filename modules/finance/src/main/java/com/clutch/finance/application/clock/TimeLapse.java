package com.clutch.finance.application.clock;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.TestTime;
import com.clutch.finance.application.invoice.OverdueMarking;
import com.clutch.finance.application.payment.PaymentCharging;
import com.clutch.finance.application.payout.PayoutRun;
import com.clutch.finance.application.report.FigureFolding;
import com.clutch.finance.application.subscription.SubscriptionRenewal;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;

/** Lets months pass in finance: day by day, with everything that jobs do on a day. Only where a test clock is allowed. */
@Service
@ConditionalOnProperty("clutch.finance.test-clock")
public class TimeLapse {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MOST = Duration.ofDays(800);

    private final TestTime time;
    private final FinanceCalendar calendar;
    private final SubscriptionRenewal renewal;
    private final PaymentCharging charging;
    private final OverdueMarking overdue;
    private final PayoutRun payouts;
    private final FigureFolding folding;

    TimeLapse(
            TestTime time,
            FinanceCalendar calendar,
            SubscriptionRenewal renewal,
            PaymentCharging charging,
            OverdueMarking overdue,
            PayoutRun payouts,
            FigureFolding folding) {
        this.time = time;
        this.calendar = calendar;
        this.renewal = renewal;
        this.charging = charging;
        this.overdue = overdue;
        this.payouts = payouts;
        this.folding = folding;
    }

    /** Now, as finance sees it. */
    public Instant now() {
        return calendar.now();
    }

    /**
     * Lets time pass until the moment.
     *
     * @throws DomainException when it is not ahead, or more than 800 days
     */
    public synchronized Instant advance(@Nullable Instant to) {
        var left = to == null ? Duration.ZERO : Duration.between(calendar.now(), to);
        if (!left.isPositive() || left.compareTo(MOST) > 0) {
            throw DomainException.fields(Map.of("to", "A moment after now, at most 800 days away."));
        }
        while (left.isPositive()) {
            var step = left.compareTo(DAY) > 0 ? DAY : left;
            time.advance(step);
            left = left.minus(step);
            work();
        }
        return calendar.now();
    }

    private void work() {
        whileThereIs(renewal::renewBatch);
        whileThereIs(charging::chargeBatch);
        whileThereIs(overdue::markBatch);
        payouts.run(Actor.system("payout-run", "test-clock"));
        whileThereIs(folding::foldBatch);
    }

    private static void whileThereIs(BooleanSupplier work) {
        var more = true;
        while (more) {
            more = work.getAsBoolean();
        }
    }
}
