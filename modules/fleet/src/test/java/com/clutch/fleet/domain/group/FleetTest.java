package com.clutch.fleet.domain.group;

import static com.clutch.testing.Refusals.noSuchMove;
import static com.clutch.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.kernel.KernelError;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FleetTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final Fleet cairo = Fleet.found(
            new UUID(0, 1), new FleetFields(" Cairo ", "Vans", "Mona", new BigDecimal("15.55"), 90, 14), NOW);

    @Test
    void beginsWithTheUsualSettings() {
        assertThat(Fleet.found(new UUID(0, 1), new FleetFields("Giza", null, null, null, null, null), NOW))
                .returns(FleetSettings.USUAL, Fleet::settings)
                .returns(FleetStatus.ACTIVE, Fleet::status)
                .returns(1L, Fleet::version)
                .returns(NOW, Fleet::updatedAt);
    }

    @Test
    void keepsWhatNobodySaysAnew() {
        assertThat(cairo.name()).isEqualTo("Cairo");
        assertThat(cairo.settings()).isEqualTo(new FleetSettings(new BigDecimal("15.6"), 90, 14));
        var later = cairo.moveTo(FleetStatus.SUSPENDED).nextVersion(NOW.plusSeconds(1));
        assertThat(later.revise(new FleetFields(null, null, null, null, null, null)))
                .isEqualTo(later);
        assertThat(later.version()).isEqualTo(2);
    }

    @Test
    void namesWhatMakesNoSense() {
        var odd = new FleetFields("x".repeat(101), "x".repeat(501), "x".repeat(101), new BigDecimal("101"), 0, 366);
        assertThat(refused(KernelError.VALIDATION_FAILED, () -> cairo.revise(odd))
                        .errors())
                .containsOnlyKeys(
                        "name",
                        "description",
                        "manager",
                        "settings.fuelAlertThreshold",
                        "settings.speedLimit",
                        "settings.maintenanceReminderDays");
        var unnamed = new FleetFields(null, null, null, null, null, null);
        assertThat(refused(KernelError.VALIDATION_FAILED, () -> Fleet.found(new UUID(0, 1), unnamed, NOW))
                        .errors())
                .containsOnlyKeys("name");
    }

    @Test
    void comesBackFromAnyStatus() {
        var inactive = cairo.moveTo(FleetStatus.INACTIVE);
        assertThat(inactive.moveTo(FleetStatus.ACTIVE).status()).isEqualTo(FleetStatus.ACTIVE);
        noSuchMove("inactive", List.of("active"), () -> inactive.moveTo(FleetStatus.SUSPENDED));
        assertThat(inactive.moveTo(FleetStatus.INACTIVE)).isSameAs(inactive);
    }
}
