package com.clutch.finance.application.payment;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.Words;
import com.clutch.finance.application.ledger.CurrencyRates;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.Parties;
import com.clutch.finance.domain.payment.Fees;
import com.clutch.finance.domain.payment.Payment;
import com.clutch.finance.domain.payment.PaymentMethod;
import com.clutch.finance.domain.payment.PaymentProvider;
import com.clutch.finance.domain.payment.PaymentStatus;
import com.clutch.finance.domain.payment.Payments;
import com.clutch.finance.domain.payment.Purpose;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the wish to pay. The provider is asked later, after the commit. */
@Service
public class PaymentAcceptance {

    private static final int LONGEST_METADATA = 4000;

    /**
     * What somebody wants to pay; null is nothing said.
     *
     * @param method a card when a provider is configured, otherwise a bank transfer
     * @param received whether the money is there already, such as cash at the desk
     */
    public record Order(
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable PaymentMethod method,
            @Nullable String paymentMethodId,
            @Nullable String description,
            Purpose purpose,
            @Nullable Map<String, Object> metadata,
            boolean received) {

        /** A payment of which the money is still to come. */
        public Order(
                @Nullable BigDecimal amount,
                @Nullable String currency,
                @Nullable PaymentMethod method,
                @Nullable String paymentMethodId,
                @Nullable String description,
                Purpose purpose,
                @Nullable Map<String, Object> metadata) {
            this(amount, currency, method, paymentMethodId, description, purpose, metadata, false);
        }
    }

    private final Payments payments;
    private final Parties parties;
    private final Providers providers;
    private final CurrencyRates rates;
    private final List<PaymentEffects> effects;
    private final PaymentSettlement settlement;
    private final PaymentEvents events;
    private final FinanceCalendar calendar;

    PaymentAcceptance(
            Payments payments,
            Parties parties,
            Providers providers,
            CurrencyRates rates,
            List<PaymentEffects> effects,
            PaymentSettlement settlement,
            PaymentEvents events,
            FinanceCalendar calendar) {
        this.payments = payments;
        this.parties = parties;
        this.providers = providers;
        this.rates = rates;
        this.effects = effects;
        this.settlement = settlement;
        this.events = events;
        this.calendar = calendar;
    }

    /**
     * Stores a payment that is pending, or completed when the money is there. The same order with the same key is the same
     * payment, for ever.
     *
     * @param key of the caller's; null when he will not ask twice
     * @throws DomainException when the order makes no sense, the key was used for another order, no provider is configured for the
     *     method, or the invoice takes no such payment
     */
    @Transactional
    public PaymentView accept(Order order, @Nullable String key, Actor actor) {
        var amount = Money.positive("amount", order.amount(), order.currency());
        var provider = providers.usual();
        var method = order.method() != null
                ? order.method()
                : provider.isPresent() ? PaymentMethod.CARD : PaymentMethod.BANK_TRANSFER;
        method.check(amount);
        var hash = hash(order, amount);
        if (key != null) {
            var known = payments.claimKey(actor.id(), key);
            if (known.isPresent()) {
                return same(known.get(), hash);
            }
        }
        if (method.byProvider() && provider.isEmpty()) {
            throw DomainException.field(
                    FinanceError.PROVIDER_MISSING, "method", "No payment provider is configured for this method.");
        }
        if (method.byProvider() && order.received()) {
            throw PaymentSettlement.notManual();
        }
        var now = calendar.now();
        var id = Ids.at(now);
        var conversion = effects.stream()
                .flatMap(effect -> effect.wanted(order.purpose(), amount, actor).stream())
                .findFirst()
                .orElseGet(() -> rates.conversion(amount.currency(), calendar.today()));
        var payment = new Payment(
                id,
                1,
                key == null ? id.toString() : key,
                hash,
                amount,
                conversion.base(amount),
                conversion,
                method,
                Words.text(order.paymentMethodId()),
                PaymentStatus.PENDING,
                Words.text(order.description()),
                named(order.purpose()),
                metadata(order.metadata()),
                method.byProvider() ? provider.map(PaymentProvider::name).orElse(null) : null,
                null,
                null,
                Fees.none(amount.currency()),
                Money.zero(amount.currency()),
                Money.zero(amount.currency()),
                null,
                0,
                method.byProvider() ? now : null,
                actor.id(),
                now,
                now);
        if (order.received()) {
            return PaymentView.of(settlement.received(payment, actor));
        }
        payments.add(payment);
        events.changed(null, payment, actor);
        return PaymentView.of(payment);
    }

    private static PaymentView same(Payment known, byte[] hash) {
        if (!MessageDigest.isEqual(known.requestHash(), hash)) {
            throw DomainException.field(
                    FinanceError.PAYMENT_KEY_REUSED,
                    "Idempotency-Key",
                    "This key was used for another payment; take a new one.");
        }
        return PaymentView.of(known);
    }

    private Purpose named(Purpose purpose) {
        var customer = purpose.customerId();
        if (customer == null || purpose.customerName() != null) {
            return purpose;
        }
        return parties.find(customer)
                .map(party -> new Purpose(
                        customer,
                        party.name(),
                        purpose.bookingId(),
                        purpose.serviceId(),
                        purpose.invoiceId(),
                        purpose.subscriptionId()))
                .orElse(purpose);
    }

    private static Map<String, Object> metadata(@Nullable Map<String, Object> said) {
        if (said == null) {
            return Map.of();
        }
        if (said.toString().length() > LONGEST_METADATA) {
            throw DomainException.fields(
                    Map.of("metadata", "At most %d characters altogether.".formatted(LONGEST_METADATA)));
        }
        return said;
    }

    private static byte[] hash(Order order, Money amount) {
        var metadata = order.metadata();
        var text = String.join(
                "\u0000",
                amount.toString(),
                String.valueOf(order.method()),
                String.valueOf(order.paymentMethodId()),
                String.valueOf(order.description()),
                order.purpose().toString(),
                // Keys hold for ever: an order from before there was the last word has to give the same.
                String.valueOf(metadata == null ? null : new TreeMap<>(metadata))
                        + (order.received() ? "\u0000received" : ""));
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
