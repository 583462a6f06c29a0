package com.clutch.finance.domain;

import static com.clutch.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void refusesWhatIsNoAmount() {
        assertCode(FinanceError.AMOUNT_NOT_POSITIVE, "0", "EGP");
        assertCode(FinanceError.AMOUNT_NOT_POSITIVE, "-1", "EGP");
        assertCode(FinanceError.AMOUNT_BELOW_MINOR_UNIT, "1.005", "EGP");
        assertCode(FinanceError.AMOUNT_OUT_OF_RANGE, "1000000000000", "EGP");
        assertCode(FinanceError.AMOUNT_OUT_OF_RANGE, "1e-999999999", "EGP");
        assertCode(FinanceError.UNKNOWN_CURRENCY, "1", "XXX");
    }

    @Test
    void readsWhatPeopleWrite() {
        assertThat(Money.positive("amount", new BigDecimal("1.10000"), " usd ")).hasToString("1.10 USD");
        assertThat(Money.positive("amount", new BigDecimal("1e2"), null)).hasToString("100.00 EGP");
    }

    @Test
    void takesWhatIsJustWithinTheLimits() {
        assertThat(Money.positive("amount", new BigDecimal("0.01"), "EGP")).hasToString("0.01 EGP");
        assertThat(Money.positive("amount", new BigDecimal("999999999999.99"), "EGP"))
                .hasToString("999999999999.99 EGP");
        assertThat(Money.notNegative("fee", BigDecimal.ZERO, "EGP")).isEqualTo(Money.zero("EGP"));
        assertThat(Money.notNegative("fee", new BigDecimal("1." + "0".repeat(30)), "EGP"))
                .hasToString("1.00 EGP");
        refused(FinanceError.AMOUNT_OUT_OF_RANGE, () -> Money.positive("amount", new BigDecimal("1e-31"), "EGP"));
        refused(FinanceError.AMOUNT_NOT_POSITIVE, () -> Money.notNegative("fee", new BigDecimal("-0.01"), "EGP"));
    }

    @Test
    void asksForTheAmountWhereNoneWasWritten() {
        refused(FinanceError.AMOUNT_NOT_POSITIVE, () -> Money.positive("amount", null, "EGP"));
        assertThat(refused(FinanceError.AMOUNT_NOT_POSITIVE, () -> Money.notNegative("fee", null, "EGP"))
                        .errors())
                .containsKey("fee");
    }

    @Test
    void namesTheCurrenciesThatBooksAreKeptIn() {
        assertThat(refused(FinanceError.UNKNOWN_CURRENCY, () -> Money.knownCurrency("JPY"))
                        .details())
                .containsEntry("allowed", List.of("AED", "EGP", "EUR", "GBP", "QAR", "SAR", "USD"));
        assertThat(Money.knownCurrency("  ")).isEqualTo("EGP");
    }

    @Test
    void neverMixesCurrencies() {
        var pound = pounds("1");
        var dollar = new Money(BigDecimal.ONE, "USD");
        refused(FinanceError.CURRENCY_MISMATCH, () -> pound.plus(dollar));
        refused(FinanceError.CURRENCY_MISMATCH, () -> pound.minus(dollar));
        refused(FinanceError.CURRENCY_MISMATCH, () -> pound.isMoreThan(dollar));
    }

    @Test
    void calculatesInWholePiastres() {
        assertThat(pounds("10").minus(pounds("0.01"))).isEqualTo(pounds("9.99"));
        assertThat(pounds("0.05").times(new BigDecimal("0.5"))).isEqualTo(pounds("0.03"));
        assertThat(pounds("333.33").percent(new BigDecimal("14"))).isEqualTo(pounds("46.67"));
        assertThat(pounds("1.50").negated()).isEqualTo(pounds("-1.50"));
        assertThat(new Conversion(new BigDecimal("48.505"), LocalDate.EPOCH, "CBE")
                        .base(new Money(new BigDecimal("0.10"), "USD")))
                .isEqualTo(pounds("4.85"));
    }

    @Test
    void tellsMoreFromTheSameAndNothing() {
        assertThat(pounds("0.01").isPositive()).isTrue();
        assertThat(pounds("0").isPositive()).isFalse();
        assertThat(pounds("-1").isPositive()).isFalse();
        assertThat(pounds("0").isZero()).isTrue();
        assertThat(pounds("0.01").isZero()).isFalse();
        assertThat(pounds("2").isMoreThan(pounds("1.99"))).isTrue();
        assertThat(pounds("2").isMoreThan(pounds("2"))).isFalse();
    }

    @Test
    void dividesWithoutLosingAPiastre() {
        var one = BigDecimal.ONE;
        assertThat(pounds("100").allocate(List.of(one, one, one)))
                .containsExactly(pounds("33.33"), pounds("33.34"), pounds("33.33"));
        assertThat(pounds("100").allocate(List.of(one, BigDecimal.valueOf(3))))
                .containsExactly(pounds("25"), pounds("75"));
    }

    @Test
    void givesEverythingToTheFirstWhereNothingHasAWeight() {
        assertThat(pounds("5").allocate(List.of(BigDecimal.ZERO, BigDecimal.ZERO)))
                .containsExactly(pounds("5"), pounds("0"));
    }

    private static void assertCode(FinanceError code, String amount, String currency) {
        refused(code, () -> Money.positive("amount", new BigDecimal(amount), currency));
    }

    private static Money pounds(String amount) {
        return new Money(new BigDecimal(amount), "EGP");
    }
}
