package com.clutch.finance.application.payment;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.domain.payment.Payment;
import com.clutch.finance.domain.payment.Payments;
import com.clutch.finance.domain.payment.Refund;
import com.clutch.kernel.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes that a provider is about to be asked, before it is: who crashes in between asks again with the same key. */
@Service
class ProviderClaims {

    private static final int BATCH = 20;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final Payments payments;
    private final PaymentEvents events;
    private final FinanceCalendar calendar;
    private final Duration lease;

    ProviderClaims(
            Payments payments,
            PaymentEvents events,
            FinanceCalendar calendar,
            @Value("${clutch.finance.provider.lease:PT15S}") Duration lease) {
        this.payments = payments;
        this.events = events;
        this.calendar = calendar;
        this.lease = lease;
    }

    @Transactional
    public List<Payment> payments(Actor actor) {
        var now = calendar.now();
        var claimed = new ArrayList<Payment>();
        for (var payment : payments.dueForUpdate(now, BATCH)) {
            var processing = payment.process(until(now, payment.attempts()), now);
            payments.save(processing);
            events.changed(payment, processing, actor);
            claimed.add(processing);
        }
        return claimed;
    }

    @Transactional
    public List<Refund> refunds() {
        var now = calendar.now();
        var claimed = new ArrayList<Refund>();
        for (var refund : payments.refundsDueForUpdate(now, BATCH)) {
            var processing = refund.process(until(now, refund.attempts()), now);
            payments.saveRefund(processing);
            claimed.add(processing);
        }
        return claimed;
    }

    // Each try waits twice as long as the one before; a charge is never given up, because the money may have been taken.
    private Instant until(Instant now, int attempts) {
        var pause = lease.multipliedBy(1L << Math.min(attempts, 10));
        return now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }
}
