package com.clutch.assets.domain.upkeep;

import static com.clutch.testing.Refusals.noSuchMove;
import static com.clutch.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.assets.domain.AssetsError;
import com.clutch.assets.domain.Signature;
import com.clutch.kernel.KernelError;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MaintenanceRecordTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @Test
    void isPlannedForTodayWithUsualPriorityAndNoCostUnlessSomebodySaysOtherwise() {
        assertThat(planned().details())
                .returns(TODAY, MaintenanceDetails::scheduledDate)
                .returns(Priority.MEDIUM, MaintenanceDetails::priority)
                .returns(new BigDecimal("0.00"), MaintenanceDetails::cost);
        assertThat(planned().status()).isEqualTo(MaintenanceStatus.SCHEDULED);
        assertThat(refused(KernelError.VALIDATION_FAILED, () -> MaintenanceDetails.of(said(null, null, null), TODAY))
                        .errors())
                .containsOnlyKeys("type", "description");
    }

    @Test
    void startsNowAndIsCompletedTodayOrBefore() {
        var begun = planned().moveTo(MaintenanceStatus.IN_PROGRESS, null, TODAY, NOW);
        assertThat(begun.startedAt()).isEqualTo(NOW);

        var done = begun.moveTo(MaintenanceStatus.COMPLETED, null, TODAY, NOW.plusSeconds(60));
        assertThat(done.completedDate()).isEqualTo(TODAY);
        assertThat(done.startedAt()).isEqualTo(NOW);
        assertThat(begun.moveTo(MaintenanceStatus.COMPLETED, TODAY.minusDays(1), TODAY, NOW)
                        .completedDate())
                .isEqualTo(TODAY.minusDays(1));
        assertThat(refused(
                                KernelError.VALIDATION_FAILED,
                                () -> begun.moveTo(MaintenanceStatus.COMPLETED, TODAY.plusDays(1), TODAY, NOW))
                        .errors())
                .containsOnlyKeys("completedDate");
    }

    @Test
    void cancellingDoesNotCountAsStarting() {
        assertThat(planned().moveTo(MaintenanceStatus.CANCELLED, null, TODAY, NOW))
                .returns(MaintenanceStatus.CANCELLED, MaintenanceRecord::status)
                .returns(null, MaintenanceRecord::startedAt)
                .returns(null, MaintenanceRecord::completedDate);
    }

    @Test
    void refusesMovesThatThereAreNot() {
        noSuchMove("completed", List.of(), () -> completed().moveTo(MaintenanceStatus.SCHEDULED, null, TODAY, NOW));
        var same = planned();
        assertThat(same.moveTo(MaintenanceStatus.SCHEDULED, null, TODAY, NOW)).isSameAs(same);
    }

    @Test
    void whatItCostDoesNotChangeAnyMoreOnceItIsDone() {
        var done = completed();
        var dearer = done.details().with(said(null, null, BigDecimal.TEN));
        assertThat(refused(AssetsError.MAINTENANCE_CLOSED, () -> done.revise(dearer)))
                .hasMessageContaining("completed");
        var noted = done.details()
                .with(new MaintenanceFields(
                        null, null, Priority.HIGH, null, null, null, null, null, null, null, null, "new seal", null));
        assertThat(done.revise(noted).details().notes()).isEqualTo("new seal");

        var cancelled = planned().moveTo(MaintenanceStatus.CANCELLED, null, TODAY, NOW);
        assertThat(refused(AssetsError.MAINTENANCE_CLOSED, () -> cancelled.revise(noted)))
                .hasMessageContaining("cancelled");
        assertThat(cancelled.revise(cancelled.details())).isSameAs(cancelled);
        assertThat(planned().revise(dearer).details().cost()).isEqualTo("10.00");
    }

    @Test
    void isRemovedOnlyWhenNothingWasDone() {
        var begun = planned().moveTo(MaintenanceStatus.IN_PROGRESS, null, TODAY, NOW);
        refused(AssetsError.MAINTENANCE_IN_PROGRESS, () -> begun.remove(NOW));
        refused(AssetsError.MAINTENANCE_CLOSED, () -> completed().remove(NOW));
        assertThat(planned().remove(NOW).nextVersion(NOW))
                .returns(NOW, MaintenanceRecord::removedAt)
                .returns(2L, MaintenanceRecord::version);
    }

    @Test
    void isClosedWhenItIsDoneOrGivenUp() {
        assertThat(MaintenanceStatus.values())
                .filteredOn(MaintenanceStatus::isClosed)
                .containsExactly(MaintenanceStatus.COMPLETED, MaintenanceStatus.CANCELLED);
    }

    @Test
    void keepsWhatNobodySaysAnew() {
        var vendor = new UUID(0, 7);
        var later = TODAY.plusDays(5);
        var full = MaintenanceDetails.of(
                new MaintenanceFields(
                        vendor,
                        MaintenanceType.REPAIR,
                        Priority.HIGH,
                        "Brakes",
                        "Ali",
                        null,
                        later,
                        null,
                        later.plusYears(1),
                        BigDecimal.TEN,
                        BigDecimal.ONE,
                        "soon",
                        List.of("https://files.example/1.pdf")),
                TODAY);
        assertThat(full.with(said(null, null, null))).isEqualTo(full);
        assertThat(full)
                .returns(vendor, MaintenanceDetails::vendorId)
                .returns(later, MaintenanceDetails::scheduledDate)
                .returns(later.plusYears(1), MaintenanceDetails::nextDueDate)
                .returns(Priority.HIGH, MaintenanceDetails::priority);
    }

    private static MaintenanceRecord completed() {
        return planned().moveTo(MaintenanceStatus.COMPLETED, null, TODAY, NOW);
    }

    private static MaintenanceRecord planned() {
        return MaintenanceRecord.plan(
                new UUID(0, 1),
                new UUID(0, 2),
                MaintenanceDetails.of(said(MaintenanceType.ROUTINE, "Oil", null), TODAY),
                "EGP",
                new Signature(new UUID(0, 4), "mona"),
                NOW);
    }

    private static MaintenanceFields said(MaintenanceType type, String description, BigDecimal cost) {
        return new MaintenanceFields(
                null, type, null, description, null, null, null, null, null, null, cost, null, null);
    }
}
