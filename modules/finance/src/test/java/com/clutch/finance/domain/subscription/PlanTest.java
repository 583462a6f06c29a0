package com.clutch.finance.domain.subscription;

import static com.clutch.testing.Refusals.noSuchMove;
import static com.clutch.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Instant NOW = Instant.parse("2026-02-10T09:00:00Z");
    private static final Plan SILVER = plan("Silver", PlanStatus.ACTIVE, Interval.MONTHLY);

    @Test
    void otherTermsMakeANewVersionInTheCatalogueAndTheSameTermsNone() {
        assertThat(SILVER.reprice(pounds("300"), Interval.MONTHLY)).isSameAs(SILVER);
        assertThat(SILVER.reprice(pounds("310"), Interval.MONTHLY))
                .returns(2, Plan::catalogueVersion)
                .returns(pounds("310"), Plan::price);
        assertThat(SILVER.reprice(pounds("300"), Interval.QUARTERLY))
                .returns(2, Plan::catalogueVersion)
                .returns(Interval.QUARTERLY, Plan::interval);
    }

    @Test
    void otherWordsLeaveTheTerms() {
        var described = SILVER.describe("Silver plus", "More", "Families", List.of("wash"), 14, NOW);
        assertThat(described)
                .returns("Silver plus", Plan::name)
                .returns(14, Plan::trialDays)
                .returns(List.of("wash"), Plan::features)
                .returns(1, Plan::catalogueVersion)
                .returns(pounds("300"), Plan::price)
                .returns(2L, Plan::version);
    }

    @Test
    void isArchivedForGood() {
        var archived = SILVER.moveTo(PlanStatus.ARCHIVED);
        assertThat(archived.status()).isEqualTo(PlanStatus.ARCHIVED);
        assertThat(archived.moveTo(PlanStatus.ARCHIVED)).isSameAs(archived);
        noSuchMove("archived", List.of(), () -> archived.moveTo(PlanStatus.ACTIVE));
        noSuchMove("active", List.of("archived"), () -> SILVER.moveTo(PlanStatus.DRAFT));
    }

    @Test
    void takesSubscriptionsOnlyWhenItIsActiveAndRecurs() {
        assertThatCode(SILVER::checkOpen).doesNotThrowAnyException();
        refused(FinanceError.PLAN_ENDED, plan("Old", PlanStatus.ARCHIVED, Interval.MONTHLY)::checkOpen);
        refused(FinanceError.PLAN_ENDED, plan("Once", PlanStatus.ACTIVE, Interval.ONE_TIME)::checkOpen);
    }

    @Test
    void aShareIsChargedByTheDayAndSharesAddUpToThePrice() {
        var start = LocalDate.of(2026, 2, 1);
        var middle = LocalDate.of(2026, 2, 11);
        var end = LocalDate.of(2026, 3, 1);
        var price = pounds("100");
        assertThat(Proration.share(price, start, end, start, middle)).isEqualTo(pounds("35.71"));
        assertThat(Proration.share(price, start, end, middle, end)).isEqualTo(pounds("64.29"));
        assertThat(Proration.share(price, start, end, middle, middle)).isEqualTo(pounds("0"));
        assertThat(Proration.share(price, start, end, middle, middle.plusDays(1)))
                .isEqualTo(pounds("3.58"));
    }

    static Plan plan(String name, PlanStatus status, Interval interval) {
        return new Plan(
                new UUID(0, name.hashCode()),
                1,
                name.toLowerCase(java.util.Locale.ROOT),
                name,
                "",
                "",
                List.of(),
                pounds("300"),
                interval,
                0,
                1,
                status,
                NOW,
                NOW);
    }

    private static Money pounds(String amount) {
        return new Money(new BigDecimal(amount), "EGP");
    }
}
