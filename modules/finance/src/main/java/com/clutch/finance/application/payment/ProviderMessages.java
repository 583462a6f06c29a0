package com.clutch.finance.application.payment;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.payment.Payments;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hears what providers tell by themselves. */
@Service
public class ProviderMessages {

    private final Providers providers;
    private final Payments payments;
    private final PaymentSettlement settlement;
    private final FinanceCalendar calendar;
    private final Clock clock;

    ProviderMessages(
            Providers providers,
            Payments payments,
            PaymentSettlement settlement,
            FinanceCalendar calendar,
            Clock clock) {
        this.providers = providers;
        this.payments = payments;
        this.settlement = settlement;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Writes down what a provider tells of a charge or a refund.
     *
     * @param signature as it came with the message
     * @throws DomainException {@link FinanceError#WEBHOOK_SIGNATURE_INVALID}, {@link FinanceError#WEBHOOK_REPLAYED}, {@link
     *     FinanceError#WEBHOOK_UNREADABLE}, or when there is no such provider or payment
     */
    @Transactional
    public void hear(String name, @Nullable String signature, String body) {
        var provider = providers.named(name).orElseThrow(() -> DomainException.notFound("payment provider", name));
        var message = provider.read(signature, body, clock.instant());
        if (!payments.noteMessage(name, message.id(), calendar.now())) {
            throw new DomainException(FinanceError.WEBHOOK_REPLAYED, "This message was received before.");
        }
        var actor = Actor.system("provider-" + name, "provider-" + message.id());
        if (message.refund()) {
            settlement.settleRefund(message.key(), message.outcome(), actor);
        } else {
            settlement.settle(message.key(), message.outcome(), actor);
        }
    }
}
