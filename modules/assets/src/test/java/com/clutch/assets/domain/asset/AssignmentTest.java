package com.clutch.assets.domain.asset;

import static com.clutch.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.assets.domain.AssetsError;
import com.clutch.assets.domain.Signature;
import com.clutch.assets.domain.asset.Assignment.Terms;
import com.clutch.kernel.KernelError;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @Test
    void beginsNowUnlessSomebodySaysThatItBeganBefore() {
        assertThat(started(null, null).assignedAt()).isEqualTo(NOW);
        assertThat(started(NOW, TODAY).dueDate()).isEqualTo(TODAY);
        assertThat(started(NOW.minusSeconds(60), null))
                .returns(NOW.minusSeconds(60), Assignment::assignedAt)
                .returns(Assignment.Status.ACTIVE, Assignment::status);
        assertThat(refused(KernelError.VALIDATION_FAILED, () -> started(NOW.plusSeconds(1), TODAY.minusDays(1)))
                        .errors())
                .containsOnlyKeys("assignedDate", "returnDate");
    }

    @Test
    void endsOnceAfterItBeganAndNotInTheFuture() {
        var running = started(NOW, null);
        var later = NOW.plusSeconds(60);
        refused(KernelError.VALIDATION_FAILED, () -> running.end(NOW.minusSeconds(1), later));
        refused(KernelError.VALIDATION_FAILED, () -> running.end(later.plusSeconds(1), later));

        assertThat(running.end(NOW, later).returnedAt()).isEqualTo(NOW);
        var ended = running.end(later, later);
        assertThat(ended.status()).isEqualTo(Assignment.Status.RETURNED);
        refused(AssetsError.ASSIGNMENT_RETURNED, () -> ended.end(later, later));
    }

    @Test
    void removingARunningOneEndsIt() {
        var later = NOW.plusSeconds(60);
        assertThat(started(NOW, null).remove(later))
                .returns(later, Assignment::returnedAt)
                .returns(later, Assignment::removedAt);
        assertThat(started(NOW, null).end(NOW, later).remove(later).nextVersion(later))
                .returns(NOW, Assignment::returnedAt)
                .returns(2L, Assignment::version);
    }

    @Test
    void canBeProlongedAndExplained() {
        var running = started(NOW, TODAY);
        assertThat(running.with(new Terms(null, TODAY.plusDays(7), "Site visit", "with charger")))
                .returns(TODAY.plusDays(7), Assignment::dueDate)
                .returns("Site visit", Assignment::purpose)
                .returns("with charger", Assignment::notes);
        assertThat(running.with(new Terms(null, null, null, null))).isEqualTo(running);
        assertThat(refused(
                                KernelError.VALIDATION_FAILED,
                                () -> running.with(new Terms(null, null, "x".repeat(501), "x".repeat(2001))))
                        .errors())
                .containsOnlyKeys("purpose", "notes");
    }

    @Test
    void aHolderWithoutAnAccountIsKnownByNameAndAddress() {
        assertThat(Holder.named(" Omar ", " Omar@Clutch.test ", "Sales"))
                .returns("Omar", Holder::name)
                .returns("omar@clutch.test", Holder::email)
                .returns("Sales", Holder::department);
        assertThat(refused(KernelError.VALIDATION_FAILED, () -> Holder.named(" ", "omar", "x".repeat(101)))
                        .errors())
                .containsOnlyKeys("assignedTo.name", "assignedTo.email", "assignedTo.department");
    }

    private static Assignment started(Instant at, LocalDate due) {
        return Assignment.start(
                new UUID(0, 1),
                new UUID(0, 2),
                new Holder(null, "Omar", null, null),
                new Terms(at, due, null, null),
                new Signature(new UUID(0, 4), "mona"),
                TODAY,
                NOW);
    }
}
