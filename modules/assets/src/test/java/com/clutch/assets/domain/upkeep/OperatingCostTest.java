package com.clutch.assets.domain.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.assets.domain.Signature;
import com.clutch.kernel.KernelError;
import com.clutch.testing.Refusals;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OperatingCostTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final UUID ASSET = new UUID(0, 2);
    private static final UUID VENDOR = new UUID(0, 3);

    @Test
    void aroseTodayInPoundsUnlessSomebodySaysOtherwise() {
        assertThat(cost(said(CostKind.FUEL, "120.005", null, null)))
                .returns(CostKind.FUEL, OperatingCost::kind)
                .returns(new BigDecimal("120.01"), OperatingCost::amount)
                .returns("EGP", OperatingCost::currency)
                .returns(TODAY, OperatingCost::incurredOn)
                .returns(1L, OperatingCost::version);
        assertThat(cost(said(CostKind.FUEL, "0.01", "usd", TODAY.minusDays(3))))
                .returns("USD", OperatingCost::currency)
                .returns(TODAY.minusDays(3), OperatingCost::incurredOn);
    }

    @Test
    void namesWhatIsMissingOrMakesNoSense() {
        refused(() -> cost(said(null, null, null, null)), "kind", "amount");
        refused(() -> cost(said(CostKind.FUEL, "0", "xx", TODAY.plusDays(1))), "amount", "currency", "date");
    }

    @Test
    void keepsWhatNobodySaysAnew() {
        var cost = cost(new CostFields(ASSET, VENDOR, CostKind.REPAIRS, BigDecimal.TEN, "USD", TODAY, "Brakes"));
        var nothing = new CostFields(null, null, null, null, null, null, null);
        assertThat(cost.with(nothing, TODAY)).isEqualTo(cost);

        var other = new UUID(0, 9);
        var changed = cost.with(
                new CostFields(other, other, CostKind.OTHER, BigDecimal.ONE, null, null, "Brake pads"), TODAY);
        assertThat(changed)
                .returns(other, OperatingCost::assetId)
                .returns(other, OperatingCost::vendorId)
                .returns(CostKind.OTHER, OperatingCost::kind)
                .returns(new BigDecimal("1.00"), OperatingCost::amount)
                .returns("Brake pads", OperatingCost::description);
    }

    @Test
    void isRemovedFromSightAndNotDeleted() {
        var removed = cost(said(CostKind.FUEL, "1", null, null)).remove(NOW).nextVersion(NOW);
        assertThat(removed.removedAt()).isEqualTo(NOW);
        assertThat(removed.amount()).isEqualTo("1.00");
        assertThat(removed.version()).isEqualTo(2);
    }

    private static OperatingCost cost(CostFields said) {
        return OperatingCost.record(new UUID(0, 1), said, new Signature(new UUID(0, 4), "mona"), TODAY, NOW);
    }

    private static CostFields said(CostKind kind, String amount, String currency, LocalDate day) {
        return new CostFields(ASSET, null, kind, amount == null ? null : new BigDecimal(amount), currency, day, null);
    }

    private static void refused(ThrowingCallable attempt, String... fields) {
        assertThat(Refusals.refused(KernelError.VALIDATION_FAILED, attempt).errors())
                .containsOnlyKeys(fields);
    }
}
