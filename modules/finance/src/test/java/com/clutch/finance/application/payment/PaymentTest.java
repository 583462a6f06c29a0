package com.clutch.finance.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.clutch.events.finance.PaymentCompleted;
import com.clutch.events.finance.PaymentRefunded;
import com.clutch.finance.FinanceFixture;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.ledger.LedgerAccount;
import com.clutch.finance.domain.payment.PaymentMethod;
import com.clutch.finance.domain.payment.PaymentStatus;
import com.clutch.finance.domain.payment.Purpose;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.testing.SimulatedProviderProcess;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

class PaymentTest extends FinanceFixture {

    private static SimulatedProviderProcess provider;

    @Autowired
    PaymentAcceptance acceptance;

    @Autowired
    PaymentSettlement settlement;

    @Autowired
    PaymentCharging charging;

    @Autowired
    PaymentRefunding refunding;

    @Autowired
    ProviderMessages messages;

    @Autowired
    PaymentQueries payments;

    @BeforeAll
    static void startProvider(@TempDir Path folder) throws IOException {
        provider = new SimulatedProviderProcess(folder.resolve("journal"), 18931);
    }

    @AfterAll
    static void stopProvider() throws InterruptedException {
        provider.kill();
    }

    @Test
    void chargesAfterTheCommitAndBooksWithTheFee() {
        var id = accept("200", PaymentMethod.CARD, "tok_1", null).id();
        assertThat(payments.find(id).orElseThrow().status()).isEqualTo(PaymentStatus.PENDING);
        charging.chargeBatch();
        var paid = payments.find(id).orElseThrow();
        assertThat(paid.status()).isEqualTo(PaymentStatus.COMPLETED);
        assertThat(paid.transactionId()).isEqualTo("sim-charge-" + id);
        assertThat(paid.fees().processing()).isEqualByComparingTo("5.00");
        assertThat(paid.netAmount()).isEqualByComparingTo("195.00");
        assertThat(balance(LedgerAccount.PROVIDER_CLEARING)).isEqualByComparingTo("195.00");
        assertThat(balance(LedgerAccount.PAYMENT_FEES)).isEqualByComparingTo("5.00");
        assertThat(balance(LedgerAccount.CUSTOMER_DEPOSITS)).isEqualByComparingTo("200.00");
        assertThat(events.only(PaymentCompleted.class).paymentId()).isEqualTo(id);
        assertReconciled();
    }

    @Test
    void aPaymentThatIsRefusedMovesNothing() {
        var id = accept("200", PaymentMethod.CARD, "fail", null).id();
        charging.chargeBatch();
        var failed = payments.find(id).orElseThrow();
        assertThat(failed.status()).isEqualTo(PaymentStatus.FAILED);
        assertThat(failed.failureReason()).isEqualTo("card declined");
        assertThat(balance(LedgerAccount.CUSTOMER_DEPOSITS)).isEqualByComparingTo("0");
        assertRefused(FinanceError.PAYMENT_NOT_REFUNDABLE, () -> refunding.refund(id, null, null, null, mona));
    }

    @Test
    void chargesOnceWhenTheAnswerIsLostOrTheProviderIsKilled() throws Exception {
        var lost = accept("10", PaymentMethod.CARD, "lost", null).id();
        charging.chargeBatch();
        assertThat(payments.find(lost).orElseThrow().status()).isEqualTo(PaymentStatus.PROCESSING);
        provider.kill();
        var down = accept("10", PaymentMethod.CARD, "tok_1", null).id();
        charging.chargeBatch();
        assertThat(payments.find(down).orElseThrow().status()).isEqualTo(PaymentStatus.PROCESSING);
        provider.start();
        clock.advance(Duration.ofMinutes(1));
        charging.chargeBatch();
        assertThat(payments.find(lost).orElseThrow().status()).isEqualTo(PaymentStatus.COMPLETED);
        assertThat(payments.find(down).orElseThrow().status()).isEqualTo(PaymentStatus.COMPLETED);
        assertThat(provider.charged()).containsOnlyOnce(lost.toString()).containsOnlyOnce(down.toString());
        assertThat(balance(LedgerAccount.CUSTOMER_DEPOSITS)).isEqualByComparingTo("20.00");
    }

    @Test
    void oneKeyIsOnePaymentForEverAndWithAnotherBodyRefused() throws Exception {
        var failures = atOnce(200, _ -> accept("50", PaymentMethod.CASH, null, "k-1"));
        assertThat(failures).isEmpty();
        assertThat(payments.list(all(), PageRequest.first(10)).total()).isEqualTo(1);
        clock.advance(Duration.ofDays(400));
        accept("50", PaymentMethod.CASH, null, "k-1");
        assertThat(payments.list(all(), PageRequest.first(10)).total()).isEqualTo(1);
        assertRefused(FinanceError.PAYMENT_KEY_REUSED, () -> accept("51", PaymentMethod.CASH, null, "k-1"));
    }

    @Test
    void neverGivesBackMoreThanWasPaidWhenManyAskAtOnce() throws Exception {
        var id = accept("100", PaymentMethod.CASH, null, null).id();
        settlement.moveByHand(id, ExpectedVersion.ANY, PaymentStatus.COMPLETED, null, null, mona);
        var failures = atOnce(30, _ -> refunding.refund(id, new BigDecimal("7"), "part", null, mona));
        assertThat(failures)
                .hasSize(16)
                .allMatch(no -> ((DomainException) no).code() == FinanceError.REFUND_ABOVE_PAYMENT);
        assertThat(balance(LedgerAccount.CASH)).isEqualByComparingTo("2.00");
        refunding.refund(id, null, "rest", "r-1", mona);
        refunding.refund(id, null, "rest", "r-1", mona);
        assertThat(payments.find(id).orElseThrow().status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(events.of(PaymentRefunded.class)).hasSize(15);
        assertReconciled();
    }

    @Test
    void givesBackThroughTheProviderOnce() {
        var id = accept("100", PaymentMethod.CARD, "tok_1", null).id();
        charging.chargeBatch();
        refunding.refund(id, new BigDecimal("40"), null, "r-1", mona);
        assertThat(events.of(PaymentRefunded.class)).isEmpty();
        charging.chargeBatch();
        charging.chargeBatch();
        assertThat(events.of(PaymentRefunded.class)).hasSize(1);
        assertThat(payments.find(id).orElseThrow().refundable()).isEqualByComparingTo("60");
        assertThat(balance(LedgerAccount.CUSTOMER_DEPOSITS)).isEqualByComparingTo("60");
        assertReconciled();
    }

    @Test
    void hearsASignedMessageOnceAndNoOther() throws Exception {
        var id = accept("30", PaymentMethod.CARD, "later", null).id();
        charging.chargeBatch();
        var body =
                "{\"id\":\"m-1\",\"kind\":\"charge\",\"key\":\"%s\",\"status\":\"succeeded\",\"transactionId\":\"t-1\"}"
                        .formatted(id);
        assertRefused(
                FinanceError.WEBHOOK_SIGNATURE_INVALID,
                () -> messages.hear("simulated", "t=1,v1=" + "0".repeat(64), body));
        assertRefused(FinanceError.WEBHOOK_SIGNATURE_INVALID, () -> messages.hear("simulated", null, body));
        var old = sign(clock.instant().minusSeconds(301), body);
        assertRefused(FinanceError.WEBHOOK_REPLAYED, () -> messages.hear("simulated", old, body));
        assertThat(payments.find(id).orElseThrow().status()).isEqualTo(PaymentStatus.PROCESSING);
        var good = sign(clock.instant(), body);
        web.perform(post("/api/v1/finance/payments/webhooks/simulated")
                        .header("X-Signature", good)
                        .content(body)
                        .contentType(MediaType.APPLICATION_JSON))
                .andExpect(status().isOk());
        assertThat(payments.find(id).orElseThrow().status()).isEqualTo(PaymentStatus.COMPLETED);
        assertRefused(FinanceError.WEBHOOK_REPLAYED, () -> messages.hear("simulated", good, body));
        assertThat(balance(LedgerAccount.CUSTOMER_DEPOSITS)).isEqualByComparingTo("30");
    }

    @Test
    void aProviderPaymentIsNotCompletedByHand() {
        var id = accept("30", PaymentMethod.CARD, "tok_1", null).id();
        assertRefused(
                FinanceError.PAYMENT_NOT_MANUAL,
                () -> settlement.moveByHand(id, ExpectedVersion.ANY, PaymentStatus.COMPLETED, null, null, mona));
        settlement.moveByHand(id, ExpectedVersion.ANY, PaymentStatus.CANCELLED, null, "changed my mind", mona);
        assertThat(charging.chargeBatch()).isFalse();
    }

    @Test
    void moneyThatIsThereAlreadyIsBookedAtOnce() {
        var order = new PaymentAcceptance.Order(
                new BigDecimal("70"),
                "EGP",
                PaymentMethod.CASH,
                null,
                "at the desk",
                new Purpose(null, null, null, null, null, null),
                null,
                true);
        var paid = acceptance.accept(order, "desk-1", mona);
        assertThat(paid.status()).isEqualTo(PaymentStatus.COMPLETED);
        assertThat(acceptance.accept(order, "desk-1", mona).id()).isEqualTo(paid.id());
        assertThat(balance(LedgerAccount.CASH)).isEqualByComparingTo("70");
        assertThat(events.only(PaymentCompleted.class).paymentId()).isEqualTo(paid.id());
        assertRefused(
                FinanceError.PAYMENT_NOT_MANUAL,
                () -> acceptance.accept(
                        new PaymentAcceptance.Order(
                                order.amount(), "EGP", PaymentMethod.CARD, null, null, order.purpose(), null, true),
                        null,
                        mona));
        assertRefused(FinanceError.PAYMENT_KEY_REUSED, () -> accept("70", PaymentMethod.CASH, null, "desk-1"));
        assertReconciled();
    }

    @Test
    void answersTheContractOverHttp() throws Exception {
        var body = "{\"amount\":99.5,\"currency\":\"EGP\",\"description\":\"Oil change\",\"method\":\"cash\","
                + "\"customerId\":\"%s\",\"metadata\":{\"a\":1}}".formatted(reader.id());
        hear(reader, "customer");
        call(post("/api/v1/finance/payments").header("Idempotency-Key", "w-1"), body, mona)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.data.id").isNotEmpty())
                .andExpect(jsonPath("$.data.status").value("pending"))
                .andExpect(jsonPath("$.data.receiptUrl").isNotEmpty());
        call(get("/api/v1/payments?q=oil"), null, reader)
                .andExpect(jsonPath("$.data[0].customer").value("rania@clutch.test"))
                .andExpect(jsonPath("$.data[0].amount").value(99.5))
                .andExpect(jsonPath("$.data[0].timestamp").isNotEmpty());
        call(post("/api/v1/finance/payments"), "{\"amount\":0.1,\"method\":\"cash\"}", mona)
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.error").value("AMOUNT_OUT_OF_RANGE"));
        call(post("/api/v1/finance/payments"), "{\"amount\":10,\"currency\":\"JPY\"}", mona)
                .andExpect(jsonPath("$.error").value("UNKNOWN_CURRENCY"));
        call(post("/api/v1/finance/payments"), body, reader).andExpect(status().isForbidden());
    }

    @Test
    void aCustomerReadsHisOwnPaymentsAndNobodyElses() throws Exception {
        var customer = actor(21, "customer@clutch.test");
        var body = "{\"amount\":20,\"method\":\"cash\",\"received\":true,\"customerId\":\"%s\"}";
        call(post("/api/v1/finance/payments"), body.formatted(customer.id()), mona)
                .andExpect(jsonPath("$.data.status").value("completed"));
        call(post("/api/v1/finance/payments"), body.formatted(new UUID(7, 22)), mona)
                .andExpect(status().isCreated());
        call(get("/api/v1/payments/user/" + customer.id()), null, customer)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.pagination.total").value(1));
        call(get("/api/v1/payments/user/" + new UUID(7, 22)), null, customer).andExpect(status().isNotFound());
        call(get("/api/v1/payments/user/" + new UUID(7, 22)), null, reader)
                .andExpect(jsonPath("$.pagination.total").value(1));
        call(get("/api/v1/payments"), null, customer).andExpect(status().isForbidden());
    }

    private PaymentView accept(String amount, PaymentMethod method, String token, String key) {
        return acceptance.accept(
                new PaymentAcceptance.Order(
                        new BigDecimal(amount),
                        "EGP",
                        method,
                        token,
                        "test",
                        new Purpose(null, null, null, null, null, null),
                        null),
                key,
                mona);
    }

    private static PaymentQueries.PaymentFilter all() {
        return new PaymentQueries.PaymentFilter(null, null, null, null, null, null, null, null, null);
    }
}
