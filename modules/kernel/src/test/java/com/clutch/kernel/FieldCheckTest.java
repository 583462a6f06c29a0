package com.clutch.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldCheckTest {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final FieldCheck check = new FieldCheck();

    @Test
    void nothingSaidIsNothingWrong() {
        assertThat(check.text("name", null, 10)).isNull();
        assertThat(check.text("name", "  ", 10)).isNull();
        assertThat(check.whole("year", null, 1, 2)).isNull();
        assertThat(check.number("litres", null, HUNDRED, 1)).isNull();
        check.done();
    }

    @Test
    void takesTextsWithoutBlanksAroundUpToTheirLength() {
        assertThat(check.text("name", " four ", 4)).isEqualTo("four");
        assertThat(check.text("name", null, "known", 4)).isEqualTo("known");
        assertThat(check.text("name", "said", "known", 4)).isEqualTo("said");
        check.done();
        check.text("name", "fiver", 4);
        assertWrong(Map.of("name", "At most 4 characters."));
    }

    @Test
    void takesWholeNumbersBothEndsIncluded() {
        assertThat(check.whole("year", 1990, 1990, 2030)).isEqualTo(1990);
        assertThat(check.whole("year", 2030, 1990, 2030)).isEqualTo(2030);
        check.done();
        assertThat(check.whole("year", 1989, 1990, 2030)).isNull();
        assertThat(check.whole("other", 2031, 1990, 2030)).isNull();
        assertWrong(Map.of(
                "year", "A whole number between 1990 and 2030.", "other", "A whole number between 1990 and 2030."));
    }

    @Test
    void roundsNumbersHalfUpAndTakesTheEndsOfTheRange() {
        assertThat(check.number("litres", new BigDecimal("0.25"), HUNDRED, 1)).isEqualTo("0.3");
        assertThat(check.number("litres", BigDecimal.ZERO, HUNDRED, 1)).isEqualTo("0.0");
        assertThat(check.number("litres", HUNDRED, HUNDRED, 0)).isEqualTo("100");
        assertThat(check.number("litres", null, BigDecimal.TEN, HUNDRED, 1)).isEqualTo("10");
        assertThat(check.money("price", new BigDecimal("19.995"), null)).isEqualTo("20.00");
        check.done();
        check.number("less", new BigDecimal("-0.01"), HUNDRED, 1);
        check.number("more", new BigDecimal("100.01"), HUNDRED, 1);
        assertWrong(Map.of("less", "A number between 0 and 100.", "more", "A number between 0 and 100."));
    }

    @Test
    void refusesNumbersThatWouldTakeAllMemory() {
        assertThat(FieldCheck.plain(new BigDecimal("1e-30"))).isTrue();
        assertThat(FieldCheck.plain(new BigDecimal("1e30"))).isTrue();
        assertThat(FieldCheck.plain(new BigDecimal("1e-31"))).isFalse();
        assertThat(check.number("litres", new BigDecimal("1e-999999999"), HUNDRED, 1))
                .isNull();
        assertWrong(Map.of("litres", "A number between 0 and 100."));
    }

    @Test
    void aboveZeroIsAfterRounding() {
        assertThat(check.positive("litres", new BigDecimal("0.05"), HUNDRED, 1)).isEqualTo("0.1");
        assertThat(check.positive("litres", null, HUNDRED, 1)).isNull();
        check.done();
        assertThat(check.positive("litres", new BigDecimal("0.04"), HUNDRED, 1)).isNull();
        assertWrong(Map.of("litres", "A number above 0."));
    }

    @Test
    void readsCurrenciesByTheirCodeAndTakesPoundsWhereNothingIsSaid() {
        assertThat(check.currency("currency", " usd ")).isEqualTo("USD");
        assertThat(check.currency("currency", null, "EUR")).isEqualTo("EUR");
        assertThat(check.currency("currency", null, null)).isEqualTo("EGP");
        check.done();
        check.currency("currency", "pounds");
        assertWrong(Map.of("currency", "A currency is named by its code of ISO 4217, such as EGP."));
    }

    @Test
    void asksForWhatIsNeitherSaidNorKnown() {
        assertThat(check.needed("name", null, "known")).isEqualTo("known");
        assertThat(check.needed("name", "said", "known")).isEqualTo("said");
        assertThat(check.neededText("name", " said ", null, 10)).isEqualTo("said");
        check.required("name", "there");
        check.done();
        check.needed("name", null, null);
        check.neededText("email", "", null, 10);
        assertWrong(Map.of("name", "This field is required.", "email", "This field is required."));
    }

    @Test
    void theFirstThingWrongWithAFieldIsTheOneThatIsTold() {
        check.require(true, "fine", "Never told.");
        check.require(false, "until", "It ends before it begins.");
        check.reject("until", "Too late.");
        assertWrong(Map.of("until", "It ends before it begins."));
    }

    @Test
    void tellsSayingNothingFromSayingThatThereIsNone() {
        assertThat(FieldCheck.either((Optional<String>) null, "known")).isEqualTo("known");
        assertThat(FieldCheck.either(Optional.of("said"), "known")).isEqualTo("said");
        assertThat(FieldCheck.<String>either(Optional.empty(), "known")).isNull();
    }

    @Test
    void aRequiredFieldThatWasNotMissedIsAFaultOfTheProgram() {
        assertThat(FieldCheck.sure("there")).isEqualTo("there");
        assertThatIllegalStateException().isThrownBy(() -> FieldCheck.sure(null));
    }

    private void assertWrong(Map<String, String> errors) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(check::done)
                .satisfies(no -> assertThat(no.errors()).isEqualTo(errors));
    }
}
