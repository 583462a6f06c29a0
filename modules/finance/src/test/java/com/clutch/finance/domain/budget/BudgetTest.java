package com.clutch.finance.domain.budget;

import static com.clutch.testing.Refusals.noSuchMove;
import static com.clutch.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final Instant NOW = Instant.parse("2026-05-20T09:00:00Z");
    private static final BigDecimal EIGHTY = new BigDecimal("80");

    @Test
    void whatIsPromisedIsNotAvailableAnyMore() {
        var budget = strict().reserve(pounds("300"), NOW).reserve(pounds("100"), NOW);
        assertThat(budget.available()).isEqualTo(pounds("600"));
        assertThat(budget.used()).isEqualTo(pounds("400"));
        assertThat(budget.release(pounds("100"), NOW).available()).isEqualTo(pounds("700"));
        assertThat(budget.version()).isEqualTo(3);
    }

    @Test
    void spendingKeepsWhatWasPromisedUsed() {
        var budget = strict().reserve(pounds("300"), NOW).spend(pounds("300"), NOW);
        assertThat(budget.reserved()).isEqualTo(pounds("0"));
        assertThat(budget.spent()).isEqualTo(pounds("300"));
        assertThat(budget.available()).isEqualTo(pounds("700"));
    }

    @Test
    void promisesNoMoreThanIsAvailable() {
        assertThat(strict().reserve(pounds("1000"), NOW).available()).isEqualTo(pounds("0"));
        assertThat(refused(FinanceError.BUDGET_EXCEEDED, () -> strict().reserve(pounds("1000.01"), NOW))
                        .details())
                .containsEntry("available", new BigDecimal("1000.00"));
    }

    @Test
    void isOverrunOnlyWhereThatIsAllowed() {
        var over = strict().revise("Fuel", pounds("1000"), EIGHTY, true, NOW).reserve(pounds("1250"), NOW);
        assertThat(over.over()).isEqualTo(pounds("250"));
        assertThat(over.available()).isEqualTo(pounds("-250"));
        assertThat(strict().reserve(pounds("1000"), NOW).over()).isEqualTo(pounds("0"));
    }

    @Test
    void warnsFromItsThresholdOn() {
        assertThat(strict().reserve(pounds("799.99"), NOW).warns()).isFalse();
        assertThat(strict().reserve(pounds("800"), NOW).warns()).isTrue();
        assertThat(strict().reserve(pounds("900"), NOW).warns()).isTrue();
    }

    @Test
    void anUnusedBudgetNeverWarns() {
        var always = strict().revise("Fuel", pounds("1000"), BigDecimal.ZERO, false, NOW);
        assertThat(always.warns()).isFalse();
        assertThat(always.reserve(pounds("0.01"), NOW).warns()).isTrue();
    }

    @Test
    void isNotCutBelowWhatIsUsed() {
        var used = strict().reserve(pounds("300"), NOW);
        var cut = used.revise("Less fuel", pounds("300"), BigDecimal.TEN, false, NOW);
        assertThat(cut.name()).isEqualTo("Less fuel");
        assertThat(cut.available()).isEqualTo(pounds("0"));
        assertThat(cut.version()).isEqualTo(3);
        assertThat(refused(
                                FinanceError.BUDGET_EXCEEDED,
                                () -> used.revise("Less fuel", pounds("299.99"), EIGHTY, false, NOW))
                        .details())
                .containsEntry("used", new BigDecimal("300.00"));
        assertThat(used.revise("Less fuel", pounds("100"), EIGHTY, true, NOW).over())
                .isEqualTo(pounds("200"));
    }

    @Test
    void closesOnceAndKeepsItsPromises() {
        var closed = strict().reserve(pounds("300"), NOW).close(NOW);
        assertThat(closed.status()).isEqualTo(BudgetStatus.CLOSED);
        assertThat(closed.reserved()).isEqualTo(pounds("300"));
        assertThat(closed.version()).isEqualTo(3);
        noSuchMove("closed", List.of(), () -> closed.close(NOW));
    }

    private static Budget strict() {
        return new Budget(
                new UUID(0, 1),
                1,
                "Fuel",
                "fuel",
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 5, 31),
                pounds("1000"),
                pounds("0"),
                pounds("0"),
                EIGHTY,
                false,
                BudgetStatus.ACTIVE,
                NOW,
                NOW);
    }

    private static Money pounds(String amount) {
        return new Money(new BigDecimal(amount), "EGP");
    }
}
