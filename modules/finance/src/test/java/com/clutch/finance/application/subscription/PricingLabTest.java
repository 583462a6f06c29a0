package com.clutch.finance.application.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.clutch.finance.FinanceFixture;
import com.clutch.finance.domain.payment.PaymentMethod;
import com.clutch.finance.domain.subscription.ScenarioStatus;
import com.clutch.finance.domain.subscription.ScenarioType;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.KernelError;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PricingLabTest extends FinanceFixture {

    @Autowired
    PricingLab lab;

    @Autowired
    PlanCatalogue catalogue;

    @Autowired
    Subscribing subscribing;

    @Autowired
    SubscriptionQueries subscriptions;

    @Test
    void saysWhatAChangeOfPriceWouldBring() {
        var scenario = lab.imagine(scenario(plan("Basic", "100"), "110"), mona);
        assertThat(scenario.priceChangePercent()).isEqualByComparingTo("10");
        assertThat(scenario.expectedImpact().volume()).isEqualByComparingTo("-20");
        assertThat(scenario.expectedImpact().revenue()).isEqualByComparingTo("-12");
        assertThat(scenario.riskLevel()).isEqualTo("medium");
        assertThat(scenario.type()).isEqualTo(ScenarioType.PRICE_INCREASE);
        assertThat(lab.move(scenario.id(), ExpectedVersion.ANY, ScenarioStatus.COMPLETED)
                        .version())
                .isEqualTo(2);
        assertRefused(
                KernelError.ILLEGAL_TRANSITION,
                () -> lab.move(scenario.id(), ExpectedVersion.ANY, ScenarioStatus.ACTIVE));
    }

    @Test
    void comparesPlansByTheirSubscriptions() {
        var basic = plan("Basic", "100");
        var other = plan("Other", "110");
        var scenario = lab.imagine(scenario(basic, "110"), mona);
        lab.compare(new PricingLab.TestWish(scenario.id(), "A/B", other, basic, null, null), mona);
        start(basic);
        subscribing.cancel(start(other), ExpectedVersion.ANY, false, mona);
        start(other);
        var test = lab.tests().getFirst();
        assertThat(test.testGroup().size()).isEqualTo(2);
        assertThat(test.controlGroup().size()).isEqualTo(1);
        assertThat(test.testGroup().churn()).isEqualByComparingTo("50");
        assertThat(test.results().churnChange()).isEqualByComparingTo("50");
        assertThat(test.results().statisticalSignificance()).isEqualByComparingTo("0");
    }

    @Test
    void answersOverHttp() throws Exception {
        var plan = plan("Basic", "100");
        call(
                        post("/api/v1/revenue/pricing/scenarios"),
                        "{\"name\":\"Up\",\"planId\":\"%s\",\"newPrice\":120}".formatted(plan),
                        mona)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.data.status").value("draft"));
        call(get("/api/v1/revenue/pricing/scenarios"), null, reader)
                .andExpect(jsonPath("$.data[0].riskLevel").value("high"));
        call(get("/api/v1/revenue/pricing/tests"), null, reader)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data").isEmpty());
    }

    private UUID plan(String name, String price) {
        return catalogue.add(
                new PlanCatalogue.PlanWish(null, name, null, null, null, new BigDecimal(price), "EGP", null, 0, null),
                mona);
    }

    private UUID start(UUID plan) {
        return subscribing
                .start(
                        new Subscribing.SubscriptionWish(
                                null, "Nile Taxi", "a@clutch.test", plan, PaymentMethod.CASH, null, null, null, null),
                        mona)
                .id();
    }

    private static PricingLab.ScenarioWish scenario(UUID plan, String price) {
        return new PricingLab.ScenarioWish(
                "Up", null, null, plan, new BigDecimal(price), BigDecimal.valueOf(-2), null, null, null, null, null);
    }
}
