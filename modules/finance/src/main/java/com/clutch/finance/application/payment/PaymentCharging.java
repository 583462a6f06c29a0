package com.clutch.finance.application.payment;

import com.clutch.finance.domain.payment.Payment;
import com.clutch.finance.domain.payment.PaymentProvider;
import com.clutch.finance.domain.payment.Payments;
import com.clutch.finance.domain.payment.Refund;
import com.clutch.kernel.Actor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Asks providers for money, and to give it back: after the commit, outside of any transaction, with the payment's own key. */
@Service
public class PaymentCharging {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentCharging.class);

    private final ProviderClaims claims;
    private final Providers providers;
    private final Payments payments;
    private final PaymentSettlement settlement;

    PaymentCharging(
            ProviderClaims claims, Providers providers, Payments payments, PaymentSettlement settlement) {
        this.claims = claims;
        this.providers = providers;
        this.payments = payments;
        this.settlement = settlement;
    }

    /** Asks for what is due and nobody else asks for; false when nothing was. */
    public boolean chargeBatch() {
        var actor = Actor.system("payment-charging", "payment-charging");
        var due = claims.payments(actor);
        atOnce(due, payment -> charge(payment, actor));
        var back = claims.refunds();
        atOnce(back, refund -> refund(refund, actor));
        return !due.isEmpty() || !back.isEmpty();
    }

    private void charge(Payment payment, Actor actor) {
        ask(payment.provider(), payment.id(), provider -> {
            var outcome = provider.charge(
                    payment.id(), payment.amount(), payment.paymentMethodId(), payment.description());
            settlement.settle(payment.id(), outcome, actor);
        });
    }

    private void refund(Refund refund, Actor actor) {
        var payment = payments.findForUpdate(refund.paymentId()).orElseThrow();
        var transaction = payment.transactionId();
        ask(payment.provider(), refund.id(), provider -> {
            var outcome = provider.refund(refund.id(), String.valueOf(transaction), refund.amount());
            settlement.settleRefund(refund.id(), outcome, actor);
        });
    }

    private void ask(@Nullable String name, UUID key, Consumer<PaymentProvider> question) {
        var provider = name == null ? Optional.<PaymentProvider>empty() : providers.named(name);
        if (provider.isEmpty()) {
            LOG.warn("{} waits for the provider {}, which is not configured", key, name);
            return;
        }
        try {
            question.accept(provider.get());
        } catch (PaymentProvider.Unavailable unknown) {
            LOG.warn("What became of {} is not known; asked again later: {}", key, unknown.getMessage());
        } catch (RuntimeException fault) {
            LOG.error("Asking for {} failed; asked again later", key, fault);
        }
    }

    private static <T> void atOnce(List<T> all, Consumer<T> work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            all.forEach(one -> threads.submit(() -> work.accept(one)));
        }
    }
}
