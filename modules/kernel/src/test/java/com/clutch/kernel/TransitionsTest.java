package com.clutch.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class TransitionsTest {

    private enum Job {
        SCHEDULED,
        IN_PROGRESS,
        COMPLETED,
        CANCELLED
    }

    private static final Transitions<Job> JOB = Transitions.of("job", Job.class)
            .allow(Job.SCHEDULED, Job.IN_PROGRESS)
            .allow(Job.SCHEDULED, Job.CANCELLED)
            .allow(Job.IN_PROGRESS, Job.COMPLETED, Job.CANCELLED);

    @Test
    void allowsTheMovesThatWereDeclaredInOneCallOrSeveral() {
        assertThatCode(() -> JOB.check(Job.SCHEDULED, Job.IN_PROGRESS)).doesNotThrowAnyException();
        assertThatCode(() -> JOB.check(Job.SCHEDULED, Job.CANCELLED)).doesNotThrowAnyException();
        assertThat(JOB.from(Job.SCHEDULED)).containsExactly(Job.IN_PROGRESS, Job.CANCELLED);
    }

    @Test
    void refusesAnyOtherMoveNamingTheStateAndTheAllowedMoves() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> JOB.check(Job.IN_PROGRESS, Job.SCHEDULED))
                .satisfies(no -> {
                    assertThat(no.code()).isEqualTo(KernelError.ILLEGAL_TRANSITION);
                    assertThat(no.sentence())
                            .isEqualTo("This job is in_progress and cannot become scheduled; allowed: completed,"
                                    + " cancelled.");
                    assertThat(no.details())
                            .containsEntry("state", "in_progress")
                            .containsEntry("allowed", List.of("completed", "cancelled"));
                });
    }

    @Test
    void saysThatAFinalStateIsFinal() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> JOB.check(Job.CANCELLED, Job.SCHEDULED))
                .withMessage("This job is cancelled and cannot become scheduled; this state is final.");
    }

    @Test
    void extendingAMachineLeavesTheOriginalAsItWas() {
        var longer = JOB.allow(Job.COMPLETED, Job.SCHEDULED);

        assertThat(longer.from(Job.COMPLETED)).containsExactly(Job.SCHEDULED);
        assertThat(longer.from(Job.IN_PROGRESS)).containsExactly(Job.COMPLETED, Job.CANCELLED);
        assertThat(JOB.from(Job.COMPLETED)).isEmpty();
    }
}
