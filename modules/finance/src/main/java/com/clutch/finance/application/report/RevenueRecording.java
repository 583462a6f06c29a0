package com.clutch.finance.application.report;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.payment.PaymentEffects;
import com.clutch.finance.domain.Conversion;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.payment.Payment;
import com.clutch.finance.domain.payment.Purpose;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Counts payments and refunds as revenue, in their transaction. */
@Component
class RevenueRecording implements PaymentEffects {

    private final RevenueRollup rollup;
    private final FinanceCalendar calendar;

    RevenueRecording(RevenueRollup rollup, FinanceCalendar calendar) {
        this.rollup = rollup;
        this.calendar = calendar;
    }

    @Override
    public Optional<Conversion> wanted(Purpose purpose, Money amount, Actor actor) {
        return Optional.empty();
    }

    @Override
    public void completed(Payment payment, Actor actor) {
        add(payment, payment.base(), 1);
    }

    @Override
    public void abandoned(Payment payment, Actor actor) {
        // No money came.
    }

    @Override
    public void refunded(Payment payment, Money part, Actor actor) {
        add(payment, payment.conversion().base(part).negated(), 0);
    }

    private void add(Payment payment, Money base, int payments) {
        rollup.add(
                Ids.at(calendar.now()),
                calendar.today(),
                RevenueStream.of(payment.purpose()),
                payment.method(),
                base,
                payments);
    }
}
