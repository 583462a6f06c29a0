package com.clutch.finance.domain.payment;

import static com.clutch.testing.Refusals.noSuchMove;
import static com.clutch.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.clutch.finance.domain.Conversion;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.ledger.LedgerAccount;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentTest {

    private static final Instant NOW = Instant.parse("2026-05-20T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final UUID INVOICE = new UUID(0, 5);
    private static final Fees KEPT = new Fees(pounds("2"), pounds("1.50"), pounds("0.50"));

    @Test
    void isAskedForUntilTheMoneyIsThere() {
        var asked = pending(null).process(LATER, NOW);
        assertThat(asked.status()).isEqualTo(PaymentStatus.PROCESSING);
        assertThat(asked.attempts()).isEqualTo(1);
        assertThat(asked.nextAttemptAt()).isEqualTo(LATER);

        var again = asked.process(LATER, NOW);
        assertThat(again.attempts()).isEqualTo(2);

        var paid = again.complete("tx-1", KEPT, NOW);
        assertThat(paid.status()).isEqualTo(PaymentStatus.COMPLETED);
        assertThat(paid.transactionId()).isEqualTo("tx-1");
        assertThat(paid.completedAt()).isEqualTo(NOW);
        assertThat(paid.nextAttemptAt()).isNull();
        assertThat(paid.net()).isEqualTo(pounds("96"));
        assertThat(paid.version()).isEqualTo(4);
    }

    @Test
    void keepsTheTransactionItHadWhenNoneIsToldAtTheEnd() {
        var told =
                paid(null).promiseRefund(pounds("100"), NOW).settleRefund(NOW).releaseRefund(pounds("100"), NOW);
        assertThat(told.transactionId()).isEqualTo("tx-1");
        assertThat(pending(null).complete(null, Fees.none("EGP"), NOW).net()).isEqualTo(pounds("100"));
    }

    @Test
    void saysWhyThereIsNoMoney() {
        var failed = pending(null).process(LATER, NOW).fail("card expired", NOW);
        assertThat(failed.status()).isEqualTo(PaymentStatus.FAILED);
        assertThat(failed.failureReason()).isEqualTo("card expired");
        assertThat(failed.nextAttemptAt()).isNull();
        var cancelled = pending(null).cancel("changed my mind", NOW);
        assertThat(cancelled.status()).isEqualTo(PaymentStatus.CANCELLED);
        assertThat(cancelled.failureReason()).isEqualTo("changed my mind");
    }

    @Test
    void refusesMovesThatThereAreNot() {
        noSuchMove("completed", List.of("refunded"), () -> paid(null).fail("late", NOW));
        noSuchMove("completed", List.of("refunded"), () -> paid(null).process(LATER, NOW));
        noSuchMove(
                "processing",
                List.of("completed", "failed"),
                () -> pending(null).process(LATER, NOW).cancel(null, NOW));
        noSuchMove("failed", List.of(), () -> pending(null).fail("no", NOW).complete("tx", KEPT, NOW));
    }

    @Test
    void givesBackNoMoreThanWasPaid() {
        var part = paid(null).promiseRefund(pounds("60"), NOW);
        assertThat(part.refundable()).isEqualTo(pounds("40"));
        assertThat(refused(FinanceError.REFUND_ABOVE_PAYMENT, () -> part.promiseRefund(pounds("40.01"), NOW))
                        .details())
                .containsEntry("refundable", new BigDecimal("40.00"));
        assertThat(part.settleRefund(NOW).status()).isEqualTo(PaymentStatus.COMPLETED);

        var whole = part.promiseRefund(pounds("40"), NOW).settleRefund(NOW);
        assertThat(whole.status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(whole.refundable()).isEqualTo(pounds("0"));
    }

    @Test
    void givesNothingBackOfMoneyThatNeverCame() {
        assertThat(pending(null).refundable()).isEqualTo(pounds("0"));
        refused(FinanceError.PAYMENT_NOT_REFUNDABLE, () -> pending(null).promiseRefund(pounds("1"), NOW));
    }

    @Test
    void canBeGivenBackAgainWhenARefundFailed() {
        var failed =
                paid(null).promiseRefund(pounds("100"), NOW).settleRefund(NOW).releaseRefund(pounds("100"), NOW);
        assertThat(failed.status()).isEqualTo(PaymentStatus.COMPLETED);
        assertThat(failed.refundable()).isEqualTo(pounds("100"));
    }

    @Test
    void aDepositIsUsedForInvoicesOnce() {
        var used = paid(null).use(pounds("70"), NOW);
        assertThat(used.used()).isEqualTo(pounds("70"));
        assertThat(used.refundable()).isEqualTo(pounds("30"));
        assertThat(refused(FinanceError.DEPOSIT_NOT_AVAILABLE, () -> used.use(pounds("30.01"), NOW))
                        .details())
                .containsEntry("available", new BigDecimal("30.00"));
        assertThat(used.use(pounds("30"), NOW).refundable()).isEqualTo(pounds("0"));
    }

    @Test
    void moneyThatCameForAnInvoiceIsNoDeposit() {
        refused(FinanceError.DEPOSIT_NOT_AVAILABLE, () -> paid(INVOICE).use(pounds("0.01"), NOW));
    }

    @Test
    void aProviderTakesFromFiftyPiastresToAHundredThousand() {
        assertThatCode(() -> PaymentMethod.CARD.check(pounds("0.50"))).doesNotThrowAnyException();
        assertThatCode(() -> PaymentMethod.CARD.check(pounds("100000"))).doesNotThrowAnyException();
        assertThat(refused(FinanceError.AMOUNT_OUT_OF_RANGE, () -> PaymentMethod.CARD.check(pounds("100000.01"))))
                .hasMessage("Between 0.50 and 100000.00.");
        assertThatCode(() -> PaymentMethod.BANK_TRANSFER.check(pounds("100000.01")))
                .doesNotThrowAnyException();
        assertThat(refused(FinanceError.AMOUNT_OUT_OF_RANGE, () -> PaymentMethod.CASH.check(pounds("0.49"))))
                .hasMessage("At least 0.50.");
    }

    @ParameterizedTest
    @EnumSource
    void moneyLiesWhereItWasPaid(PaymentMethod method) {
        assertThat(method.account())
                .isEqualTo(
                        switch (method) {
                            case CASH, CHECK -> LedgerAccount.CASH;
                            case BANK_TRANSFER -> LedgerAccount.BANK;
                            default -> LedgerAccount.PROVIDER_CLEARING;
                        });
    }

    @Test
    void aRefundIsTriedUntilItIsKnownWhatBecameOfIt() {
        var asked = refund().process(LATER, NOW);
        assertThat(asked.attempts()).isEqualTo(1);
        assertThat(asked.nextAttemptAt()).isEqualTo(LATER);
        assertThat(asked.version()).isEqualTo(2);

        var done = asked.complete("re-1", NOW);
        assertThat(done.status()).isEqualTo(RefundStatus.COMPLETED);
        assertThat(done.transactionId()).isEqualTo("re-1");
        assertThat(done.completedAt()).isEqualTo(NOW);
        assertThat(done.nextAttemptAt()).isNull();
        noSuchMove("completed", List.of(), () -> done.fail("late", NOW));

        var failed = asked.fail("account closed", NOW);
        assertThat(failed.status()).isEqualTo(RefundStatus.FAILED);
        assertThat(failed.failureReason()).isEqualTo("account closed");
        noSuchMove("failed", List.of(), () -> failed.complete("re-1", NOW));
    }

    private static Payment paid(UUID invoice) {
        return pending(invoice).process(LATER, NOW).complete("tx-1", KEPT, NOW);
    }

    private static Payment pending(UUID invoice) {
        return new Payment(
                new UUID(0, 1),
                1,
                "key",
                new byte[0],
                pounds("100"),
                pounds("100"),
                Conversion.none(LocalDate.EPOCH),
                PaymentMethod.CARD,
                null,
                PaymentStatus.PENDING,
                null,
                new Purpose(null, null, null, null, invoice, null),
                Map.of(),
                "simulated",
                null,
                null,
                Fees.none("EGP"),
                pounds("0"),
                pounds("0"),
                null,
                0,
                NOW,
                new UUID(0, 2),
                NOW,
                NOW);
    }

    private static Refund refund() {
        return new Refund(
                new UUID(0, 3),
                1,
                new UUID(0, 1),
                "key",
                pounds("10"),
                pounds("10"),
                null,
                RefundStatus.PENDING,
                null,
                null,
                null,
                0,
                NOW,
                new UUID(0, 2),
                NOW,
                NOW);
    }

    private static Money pounds(String amount) {
        return new Money(new BigDecimal(amount), "EGP");
    }
}
