package com.clutch.finance.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.finance.FinanceFixture;
import com.clutch.finance.application.expense.ExpenseDecision;
import com.clutch.finance.application.expense.ExpenseSubmission;
import com.clutch.finance.application.invoice.InvoiceWish;
import com.clutch.finance.application.invoice.Invoicing;
import com.clutch.finance.application.payment.PaymentAcceptance;
import com.clutch.finance.application.payment.PaymentRefunding;
import com.clutch.finance.application.payment.ProviderMessages;
import com.clutch.finance.application.subscription.PlanCatalogue;
import com.clutch.finance.application.subscription.PlanCatalogue.PlanWish;
import com.clutch.finance.application.subscription.Subscribing;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.payment.PaymentMethod;
import com.clutch.finance.domain.payment.Purpose;
import com.clutch.finance.domain.subscription.PlanStatus;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever makes no sense is refused by a code of its own, and no money moves. */
class BadInputTest extends FinanceFixture {

    private static final String MONEY = """
        select (select coalesce(sum(abs(amount)), 0) from finance.posting) as booked,
               (select count(*) from finance.journal_entry) as entries,
               (select count(*) || ' ' || coalesce(sum(refunded + used), 0) from finance.payment) as payments,
               (select count(*) from finance.refund) as refunds,
               (select coalesce(sum(paid + paying + credited), 0) || ' ' || count(*) from finance.invoice) as invoices,
               (select coalesce(sum(reserved), 0) || ' ' || coalesce(sum(spent), 0) from finance.budget) as budgets,
               (select coalesce(sum(amount), 0) from finance.revenue_delta) as revenue
        """;

    @Autowired
    PaymentAcceptance acceptance;

    @Autowired
    PaymentRefunding refunding;

    @Autowired
    ProviderMessages messages;

    @Autowired
    Invoicing invoicing;

    @Autowired
    ExpenseSubmission submission;

    @Autowired
    ExpenseDecision decision;

    @Autowired
    PlanCatalogue catalogue;

    @Autowired
    Subscribing subscribing;

    @Test
    void amountsThatAreNone() {
        refused(FinanceError.AMOUNT_NOT_POSITIVE, () -> pay("-5", "EGP", null, null));
        refused(FinanceError.AMOUNT_NOT_POSITIVE, () -> pay("0", "EGP", null, null));
        refused(FinanceError.AMOUNT_BELOW_MINOR_UNIT, () -> pay("5.001", "EGP", null, null));
        refused(FinanceError.AMOUNT_NOT_POSITIVE, () -> submit("-5"));
        refused(FinanceError.AMOUNT_BELOW_MINOR_UNIT, () -> submit("5.001"));
        var paid = pay("50", "EGP", null, null);
        refused(FinanceError.AMOUNT_NOT_POSITIVE, () -> refunding.refund(paid, new BigDecimal("-1"), null, null, mona));
        refused(
                FinanceError.AMOUNT_BELOW_MINOR_UNIT,
                () -> refunding.refund(paid, new BigDecimal("0.001"), null, null, mona));
    }

    @Test
    void currenciesThatAreUnknownOrDoNotFit() {
        refused(FinanceError.UNKNOWN_CURRENCY, () -> pay("5", "XXX", null, null));
        var invoice = invoice();
        refused(FinanceError.CURRENCY_MISMATCH, () -> pay("5", "USD", invoice, null));
    }

    @Test
    void aRefundAboveThePayment() {
        var paid = pay("50", "EGP", null, null);
        refused(
                FinanceError.REFUND_ABOVE_PAYMENT,
                () -> refunding.refund(paid, new BigDecimal("50.01"), null, null, mona));
    }

    @Test
    void aPaymentForACancelledInvoice() {
        var invoice = invoice();
        invoicing.cancel(invoice, ExpectedVersion.ANY, mona);
        refused(FinanceError.INVOICE_NOT_PAYABLE, () -> pay("5", "EGP", invoice, null));
    }

    @Test
    void approvingOnesOwnExpense() {
        var own = submit("10");
        refused(FinanceError.OWN_EXPENSE, () -> decision.approve(own, ExpectedVersion.ANY, mona));
    }

    @Test
    void changingToAPlanThatHasEnded() {
        var kept = plan("Kept");
        var ended = plan("Ended");
        catalogue.revise(
                ended,
                ExpectedVersion.ANY,
                new PlanWish(null, null, null, null, null, null, null, null, null, PlanStatus.ARCHIVED),
                mona);
        var subscription = subscribing
                .start(
                        new Subscribing.SubscriptionWish(
                                null, "Nile Taxi", "a@b.test", kept, PaymentMethod.CASH, null, null, null, null),
                        mona)
                .id();
        refused(FinanceError.PLAN_ENDED, () -> subscribing.changePlan(subscription, ExpectedVersion.ANY, ended, mona));
    }

    @Test
    void aWebhookThatIsNotOfTheProviderOrCameBefore() {
        var id = acceptance
                .accept(
                        new PaymentAcceptance.Order(
                                BigDecimal.TEN, "EGP", PaymentMethod.CARD, "tok_1", null, nothing(), null),
                        null,
                        mona)
                .id();
        var body = "{\"id\":\"m-1\",\"kind\":\"charge\",\"key\":\"%s\",\"status\":\"succeeded\"}".formatted(id);
        refused(
                FinanceError.WEBHOOK_SIGNATURE_INVALID,
                () -> messages.hear("simulated", "t=1,v1=" + "0".repeat(64), body));
        refused(FinanceError.WEBHOOK_SIGNATURE_INVALID, () -> messages.hear("simulated", null, body));
        var old = sign(clock.instant().minus(Duration.ofMinutes(6)), body);
        refused(FinanceError.WEBHOOK_REPLAYED, () -> messages.hear("simulated", old, body));
        var signed = sign(clock.instant(), body);
        refused(
                FinanceError.WEBHOOK_SIGNATURE_INVALID,
                () -> messages.hear("simulated", signed, body.replace("succeeded", "failed")));
        messages.hear("simulated", signed, body);
        refused(FinanceError.WEBHOOK_REPLAYED, () -> messages.hear("simulated", signed, body));
    }

    @Test
    void aKeyWithAnotherBody() {
        pay("50", "EGP", null, "k-1");
        refused(FinanceError.PAYMENT_KEY_REUSED, () -> pay("51", "EGP", null, "k-1"));
        var paid = pay("50", "EGP", null, null);
        refunding.refund(paid, BigDecimal.ONE, null, "r-1", mona);
        refused(FinanceError.PAYMENT_KEY_REUSED, () -> refunding.refund(paid, BigDecimal.TEN, null, "r-1", mona));
    }

    private void refused(FinanceError code, ThrowingCallable action) {
        var before = TestDatabase.dsl().fetch(MONEY);
        events.clear();
        assertRefused(code, action);
        assertThat(TestDatabase.dsl().fetch(MONEY)).isEqualTo(before);
        assertReconciled();
    }

    private UUID pay(String amount, String currency, UUID invoice, String key) {
        return acceptance
                .accept(
                        new PaymentAcceptance.Order(
                                new BigDecimal(amount),
                                currency,
                                PaymentMethod.CASH,
                                null,
                                null,
                                new Purpose(null, null, null, null, invoice, null),
                                null,
                                true),
                        key,
                        mona)
                .id();
    }

    private UUID invoice() {
        var draft = invoicing.draft(
                new InvoiceWish(
                        null,
                        "Nile Taxi",
                        null,
                        null,
                        List.of(new InvoiceWish.ItemWish("Work", null, new BigDecimal("100"), null)),
                        null,
                        null,
                        null),
                null,
                mona);
        return invoicing.send(draft.id(), ExpectedVersion.ANY, mona).id();
    }

    private UUID submit(String amount) {
        return submission
                .submit(
                        new ExpenseSubmission.Claim(
                                new BigDecimal(amount), "EGP", "fuel", "Diesel", null, null, null, null),
                        mona)
                .id();
    }

    private UUID plan(String name) {
        return catalogue.add(
                new PlanWish(null, name, null, null, null, BigDecimal.TEN, "EGP", null, 0, PlanStatus.ACTIVE), mona);
    }

    private static Purpose nothing() {
        return new Purpose(null, null, null, null, null, null);
    }
}
