package com.clutch.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.clutch.kernel.DomainException;
import com.clutch.kernel.ErrorCode;
import com.clutch.kernel.KernelError;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the domain says no to. */
public final class Refusals {

    private Refusals() {}

    /** Fails unless the attempt is refused with this code; answers the refusal. */
    public static DomainException refused(ErrorCode code, ThrowingCallable attempt) {
        var no = catchThrowableOfType(DomainException.class, attempt);
        assertThat(no).as("a refusal with %s", code).isNotNull();
        assertThat(no.code()).isEqualTo(code);
        return no;
    }

    /** Fails unless a state machine refuses the move, and names the state and the moves that it allows. */
    public static void noSuchMove(String state, List<String> allowed, ThrowingCallable attempt) {
        assertThat(refused(KernelError.ILLEGAL_TRANSITION, attempt).details())
                .containsEntry("state", state)
                .containsEntry("allowed", allowed);
    }
}
