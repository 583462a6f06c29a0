package com.clutch.finance.application.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.clutch.finance.FinanceFixture;
import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.TestTime;
import com.clutch.finance.application.invoice.InvoiceQueries;
import com.clutch.finance.application.invoice.InvoiceView;
import com.clutch.finance.application.ledger.CurrencyRates;
import com.clutch.finance.application.payment.PaymentAcceptance;
import com.clutch.finance.application.payment.PaymentCharging;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.invoice.InvoiceStatus;
import com.clutch.finance.domain.ledger.LedgerAccount;
import com.clutch.finance.domain.payment.PaymentMethod;
import com.clutch.finance.domain.payment.Purpose;
import com.clutch.finance.domain.subscription.Interval;
import com.clutch.finance.domain.subscription.PlanStatus;
import com.clutch.finance.domain.subscription.SubscriptionStatus;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.testing.SimulatedProviderProcess;
import com.clutch.testing.TestDatabase;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class SubscriptionTest extends FinanceFixture {

    private static SimulatedProviderProcess provider;

    @Autowired
    PlanCatalogue catalogue;

    @Autowired
    Subscribing subscribing;

    @Autowired
    SubscriptionRenewal renewal;

    @Autowired
    SubscriptionQueries subscriptions;

    @Autowired
    PlanQueries plans;

    @Autowired
    InvoiceQueries invoices;

    @Autowired
    PaymentCharging charging;

    @Autowired
    CurrencyRates rates;

    @Autowired
    PaymentAcceptance payments;

    @Autowired
    TestTime time;

    @Autowired
    FinanceCalendar calendar;

    @BeforeAll
    static void startProvider(@TempDir Path folder) throws IOException {
        provider = new SimulatedProviderProcess(folder.resolve("journal"), 18931);
    }

    @AfterAll
    static void stopProvider() throws InterruptedException {
        provider.kill();
    }

    @Test
    void chargesTheFirstPeriodAndRenewsOnTheDay() {
        var id = start(plan("Basic", "100", 0), PaymentMethod.CARD, "tok_1");
        charge();
        var first = find(id);
        assertThat(first.status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(first.openInvoiceId()).isNull();
        assertThat(first.periodEnd()).isEqualTo(LocalDate.of(2026, 4, 2));
        assertThat(renewal.renewBatch()).isFalse();
        clock.set(Instant.parse("2026-04-01T22:00:00Z"));
        assertThat(renewal.renewBatch()).isTrue();
        assertThat(renewal.renewBatch()).isFalse();
        charge();
        assertThat(find(id).periodStart()).isEqualTo(LocalDate.of(2026, 4, 2));
        assertThat(find(id).periodEnd()).isEqualTo(LocalDate.of(2026, 5, 2));
        assertThat(invoicesOf(id)).hasSize(2).allMatch(invoice -> invoice.status() == InvoiceStatus.PAID);
        assertThat(balance(LedgerAccount.SUBSCRIPTION_REVENUE)).isEqualByComparingTo("200");
        assertReconciled();
    }

    @Test
    void isRenewedOnceWhenManyInstancesDoIt() throws Exception {
        var id = start(plan("Basic", "100", 0), PaymentMethod.BANK_TRANSFER, null);
        clock.advance(Duration.ofDays(32));
        assertThat(atOnce(10, _ -> renewal.renewBatch())).isEmpty();
        assertThat(invoicesOf(id)).hasSize(2);
    }

    @Test
    void oneThatCannotBeBilledDoesNotHoldUpTheOthers() {
        var id = start(plan("Basic", "100", 0), PaymentMethod.BANK_TRANSFER, null);
        rates.record("USD", LocalDate.of(2026, 3, 2), new BigDecimal("50"), "CBE", mona);
        var plan = catalogue.add(
                new PlanCatalogue.PlanWish(
                        null, "Dollars", null, null, null, new BigDecimal("9"), "USD", null, 0, null),
                mona);
        var dollars = start(plan, PaymentMethod.BANK_TRANSFER, null);
        TestDatabase.admin().execute("delete from finance.exchange_rate");
        clock.advance(Duration.ofDays(32));
        renewal.renewBatch();
        assertThat(renewal.renewBatch()).isFalse();
        assertThat(invoicesOf(id)).hasSize(2);
        assertThat(invoicesOf(dollars)).hasSize(1);
        rates.record("USD", LocalDate.of(2026, 3, 3), new BigDecimal("50"), "CBE", mona);
        clock.advance(Duration.ofHours(1));
        renewal.renewBatch();
        assertThat(invoicesOf(dollars)).hasSize(2);
    }

    @Test
    void triesThreeTimesThenItIsUnpaid() {
        var id = start(plan("Basic", "100", 0), PaymentMethod.CARD, "fail");
        charge();
        assertThat(find(id).status()).isEqualTo(SubscriptionStatus.PAST_DUE);
        for (var attempt = 2; attempt <= 3; attempt++) {
            assertThat(renewal.renewBatch()).isFalse();
            clock.advance(Duration.ofDays(3));
            assertThat(renewal.renewBatch()).isTrue();
            charge();
            assertThat(find(id).failedAttempts()).isEqualTo(attempt);
        }
        assertThat(find(id).status()).isEqualTo(SubscriptionStatus.UNPAID);
        clock.advance(Duration.ofDays(30));
        assertThat(renewal.renewBatch()).isFalse();
    }

    @Test
    void chargesNothingInTheTrial() {
        var id = start(plan("Basic", "100", 14), PaymentMethod.BANK_TRANSFER, null);
        assertThat(find(id).status()).isEqualTo(SubscriptionStatus.TRIALING);
        assertThat(invoicesOf(id)).isEmpty();
        clock.advance(Duration.ofDays(15));
        renewal.renewBatch();
        assertThat(find(id).status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(invoicesOf(id)).hasSize(1);
        assertThat(find(id).periodEnd()).isEqualTo(LocalDate.of(2026, 4, 16));
    }

    @Test
    void anUpgradeIsProratedToTheDayAndADowngradeWaits() {
        var basic = plan("Basic", "310", 0);
        var large = plan("Large", "620", 0);
        var id = start(basic, PaymentMethod.BANK_TRANSFER, null);
        clock.advance(Duration.ofDays(21));
        subscribing.changePlan(id, ExpectedVersion.ANY, large, mona);
        var difference = invoicesOf(id).getFirst();
        assertThat(difference.subtotal()).isEqualByComparingTo("100.00");
        assertThat(find(id).plan()).isEqualTo("Large");
        subscribing.changePlan(id, ExpectedVersion.ANY, basic, mona);
        assertThat(find(id).plan()).isEqualTo("Large");
        clock.advance(Duration.ofDays(11));
        renewal.renewBatch();
        assertThat(find(id).plan()).isEqualTo("Basic");
        assertThat(invoicesOf(id).getFirst().subtotal()).isEqualByComparingTo("310");
        assertReconciled();
    }

    @Test
    void keepsItsTermsWhenTheCatalogueChangesAndRefusesAnEndedPlan() {
        var plan = plan("Basic", "100", 0);
        var id = start(plan, PaymentMethod.BANK_TRANSFER, null);
        catalogue.revise(plan, ExpectedVersion.ANY, wish(null, "150", null, PlanStatus.ARCHIVED), mona);
        assertThat(find(id).amount()).isEqualByComparingTo("100");
        assertThat(plans.find(plan).orElseThrow().catalogueVersion()).isEqualTo(2);
        assertRefused(FinanceError.PLAN_ENDED, () -> start(plan, PaymentMethod.CASH, null));
        var other = start(plan("Other", "10", 0), PaymentMethod.CASH, null);
        assertRefused(FinanceError.PLAN_ENDED, () -> subscribing.changePlan(other, ExpectedVersion.ANY, plan, mona));
    }

    @Test
    void pausesResumesAndEnds() {
        var id = start(plan("Basic", "100", 0), PaymentMethod.BANK_TRANSFER, null);
        subscribing.pause(id, ExpectedVersion.ANY, mona);
        clock.advance(Duration.ofDays(40));
        assertThat(renewal.renewBatch()).isFalse();
        subscribing.resume(id, ExpectedVersion.ANY, mona);
        assertThat(find(id).periodEnd()).isEqualTo(LocalDate.of(2026, 5, 12));
        subscribing.cancel(id, ExpectedVersion.ANY, true, mona);
        assertThat(find(id).status()).isEqualTo(SubscriptionStatus.ACTIVE);
        clock.advance(Duration.ofDays(40));
        renewal.renewBatch();
        assertThat(find(id).status()).isEqualTo(SubscriptionStatus.CANCELLED);
        assertRefused(FinanceError.SUBSCRIPTION_ENDED, () -> subscribing.pause(id, ExpectedVersion.ANY, mona));
    }

    @Test
    void countsRevenueByTheMonth() {
        assertThat(subscriptions.metrics(clock.instant()).monthlyRecurringRevenue())
                .isEqualByComparingTo("0");
        start(plan("Basic", "100", 0), PaymentMethod.CASH, null);
        start(plan("Year", "1200.06", 0, Interval.YEARLY), PaymentMethod.CASH, null);
        var gone = start(plan("Other", "50", 0), PaymentMethod.CASH, null);
        clock.advance(Duration.ofDays(31));
        subscribing.cancel(gone, ExpectedVersion.ANY, false, mona);
        var metrics = subscriptions.metrics(clock.instant());
        assertThat(metrics.monthlyRecurringRevenue()).isEqualByComparingTo("200.01");
        assertThat(metrics.annualRecurringRevenue()).isEqualByComparingTo("2400.12");
        assertThat(metrics.activeSubscriptions()).isEqualTo(2);
        assertThat(metrics.churnRate()).isEqualByComparingTo("33.33");
        assertThat(metrics.averageRevenuePerUser()).isEqualByComparingTo("100.01");
        assertThat(metrics.lifetimeValue()).isEqualByComparingTo("300.06");
    }

    @Test
    void monthsPassOnTheTestClockDayByDay() throws Exception {
        var id = start(plan("Basic", "100", 0), PaymentMethod.CARD, "tok_1");
        try {
            call(post("/api/v1/finance/test-clock"), "{\"to\":\"2026-05-10T08:00:00Z\"}", mona)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.data.now").value("2026-05-10T08:00:00Z"));
            assertThat(find(id).periodStart()).isEqualTo(LocalDate.of(2026, 5, 2));
            assertThat(invoicesOf(id))
                    .extracting(InvoiceView::issuedOn)
                    .containsExactly(LocalDate.of(2026, 5, 2), LocalDate.of(2026, 4, 2), LocalDate.of(2026, 3, 2));
            assertThat(invoicesOf(id)).allMatch(invoice -> invoice.status() == InvoiceStatus.PAID);
            call(post("/api/v1/finance/test-clock"), "{\"to\":\"2026-05-09T08:00:00Z\"}", mona)
                    .andExpect(status().is(422));
            assertReconciled();
        } finally {
            time.advance(Duration.between(calendar.now(), clock.instant()));
        }
    }

    @Test
    void anInvoicePaidOtherwiseCountsForItsSubscription() {
        var id = start(plan("Basic", "100", 0), PaymentMethod.BANK_TRANSFER, null);
        var open = find(id).openInvoiceId();
        payments.accept(
                new PaymentAcceptance.Order(
                        new BigDecimal("114"),
                        "EGP",
                        PaymentMethod.CASH,
                        null,
                        null,
                        new Purpose(null, null, null, null, open, null),
                        null,
                        true),
                null,
                mona);
        assertThat(find(id).openInvoiceId()).isNull();
    }

    @Test
    void answersTheContractOverHttp() throws Exception {
        call(
                        post("/api/v1/revenue/pricing"),
                        "{\"name\":\"Fleet Pro\",\"price\":99,\"billingCycle\":\"yearly\",\"features\":[\"GPS\"]}",
                        mona)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.data.code").value("fleet-pro"))
                .andExpect(jsonPath("$.data.billingCycle").value("yearly"));
        var plan = plans.list(null, PageRequest.first(1)).items().getFirst().id();
        call(
                        post("/api/v1/finance/subscriptions"),
                        "{\"customerName\":\"Nile Taxi\",\"customerEmail\":\"a@b.test\",\"planId\":\"%s\",\"paymentMethod\":\"cash\"}"
                                .formatted(plan),
                        mona)
                .andExpect(status().isCreated());
        call(get("/api/v1/subscriptions?q=nile"), null, reader)
                .andExpect(jsonPath("$.data[0].plan").value("Fleet Pro"))
                .andExpect(jsonPath("$.data[0].interval").value("yearly"));
        call(get("/api/v1/revenue/subscriptions?status=active"), null, reader)
                .andExpect(jsonPath("$.data[0].planName").value("Fleet Pro"))
                .andExpect(jsonPath("$.data[0].churnRisk").value("low"));
        call(get("/api/v1/revenue/subscriptions/metrics"), null, reader)
                .andExpect(jsonPath("$.data.activeSubscriptions").value(1));
        call(get("/api/v1/revenue/pricing?status=active"), null, reader)
                .andExpect(jsonPath("$.data[0].popularity").value(100.0));
    }

    private void charge() {
        while (charging.chargeBatch()) {
            // Until nothing is due.
        }
    }

    private UUID plan(String name, String price, int trial) {
        return catalogue.add(wish(name, price, trial, null), mona);
    }

    private UUID plan(String name, String price, int trial, Interval interval) {
        return catalogue.add(
                new PlanCatalogue.PlanWish(
                        null, name, null, null, null, new BigDecimal(price), "EGP", interval, trial, null),
                mona);
    }

    private static PlanCatalogue.PlanWish wish(String name, String price, Integer trial, PlanStatus status) {
        return new PlanCatalogue.PlanWish(
                null, name, null, null, null, new BigDecimal(price), "EGP", null, trial, status);
    }

    private UUID start(UUID plan, PaymentMethod method, String token) {
        return subscribing
                .start(
                        new Subscribing.SubscriptionWish(
                                null, "Nile Taxi", "nile@clutch.test", plan, method, token, null, null, null),
                        mona)
                .id();
    }

    private SubscriptionView find(UUID id) {
        return subscriptions.find(id).orElseThrow();
    }

    private List<InvoiceView> invoicesOf(UUID id) {
        return invoices.list(new InvoiceQueries.InvoiceFilter(null, null, id, null, null, null), PageRequest.first(50))
                .items();
    }
}
