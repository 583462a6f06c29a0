package com.clutch.fleet.domain.cost;

import static com.clutch.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.kernel.KernelError;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VehicleExpenseTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final ExpenseFields NOTHING = new ExpenseFields(null, null, null, null, null, null);

    private final VehicleExpense toll = expense(
            new ExpenseFields(ExpenseCategory.TOLL, TODAY, new BigDecimal("12.345"), "usd", " Ring road ", "twice"));

    @Test
    void isWrittenDownInWholePiastres() {
        assertThat(toll)
                .returns(new BigDecimal("12.35"), VehicleExpense::amount)
                .returns("USD", VehicleExpense::currency)
                .returns("Ring road", VehicleExpense::vendor);
        assertThat(expense(new ExpenseFields(
                                ExpenseCategory.FINE, LocalDate.parse("1900-01-01"), BigDecimal.ZERO, null, null, null))
                        .currency())
                .isEqualTo("EGP");
    }

    @Test
    void keepsWhatNobodySaysAnew() {
        assertThat(toll.with(NOTHING, TODAY)).isEqualTo(toll);
    }

    @Test
    void namesWhatIsMissingOrMakesNoSense() {
        assertThat(refused(KernelError.VALIDATION_FAILED, () -> expense(NOTHING))
                        .errors())
                .containsOnlyKeys("category", "spentOn", "amount");
        var future = new ExpenseFields(null, TODAY.plusDays(1), new BigDecimal("-1"), "x", null, null);
        assertThat(refused(KernelError.VALIDATION_FAILED, () -> toll.with(future, TODAY))
                        .errors())
                .containsOnlyKeys("spentOn", "amount", "currency");
        var ancient = new ExpenseFields(null, LocalDate.parse("1899-12-31"), null, null, null, null);
        assertThat(refused(KernelError.VALIDATION_FAILED, () -> toll.with(ancient, TODAY))
                        .errors())
                .containsOnlyKeys("spentOn");
    }

    @Test
    void isRemovedFromSightAndNotDeleted() {
        var later = NOW.plusSeconds(1);
        assertThat(toll.with(toll.life().end(later)))
                .returns(toll.amount(), VehicleExpense::amount)
                .extracting(VehicleExpense::life)
                .satisfies(life -> {
                    assertThat(life.removedAt()).isEqualTo(later);
                    assertThat(life.version()).isEqualTo(2);
                });
        assertThat(toll.life().next(later)).satisfies(life -> {
            assertThat(life.removedAt()).isNull();
            assertThat(life.updatedAt()).isEqualTo(later);
            assertThat(life.version()).isEqualTo(2);
        });
    }

    private static VehicleExpense expense(ExpenseFields said) {
        return VehicleExpense.of(new UUID(0, 1), said, TODAY, NOW);
    }
}
