package com.clutch.audit.domain;

import static com.clutch.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.kernel.KernelError;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BlockedAddressTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final UUID SOMEBODY = new UUID(0, 9);

    @Test
    void holdsUntilItsTimeIsUp() {
        var block = block(NOON.plusSeconds(60));
        assertThat(block.inForce(NOON.plusSeconds(59))).isTrue();
        assertThat(block.inForce(NOON.plusSeconds(60))).isFalse();
        assertThat(block(null).inForce(NOON.plusSeconds(1_000_000))).isTrue();
    }

    @Test
    void endsLaterThanNow() {
        assertThat(refused(KernelError.VALIDATION_FAILED, () -> block(NOON)).errors())
                .containsOnlyKeys("expiresAt");
        refused(KernelError.VALIDATION_FAILED, () -> block(null).change("longer", NOON, NOON));
    }

    @Test
    void canBeProlongedWhileItHolds() {
        var block = block(NOON.plusSeconds(60));
        assertThat(block.change("still at it", NOON.plusSeconds(600), NOON))
                .returns("still at it", BlockedAddress::reason)
                .returns(NOON.plusSeconds(600), BlockedAddress::expiresAt)
                .returns(2L, BlockedAddress::version);
        assertThat(refused(
                        AuditError.BLOCK_ENDED,
                        () -> block.change("late", NOON.plusSeconds(600), NOON.plusSeconds(60))))
                .hasMessageContaining("203.0.113.9");
    }

    @Test
    void isReleasedOnceEvenAfterItsTimeWasUp() {
        var released = block(NOON.plusSeconds(60)).release(SOMEBODY, NOON.plusSeconds(90));
        assertThat(released)
                .returns(NOON.plusSeconds(90), BlockedAddress::releasedAt)
                .returns(SOMEBODY, BlockedAddress::releasedBy)
                .returns(2L, BlockedAddress::version);
        assertThat(released.inForce(NOON)).isFalse();
        refused(AuditError.BLOCK_ENDED, () -> released.release(SOMEBODY, NOON));
    }

    private static BlockedAddress block(Instant until) {
        return BlockedAddress.begin(
                new UUID(0, 1), Address.parse("203.0.113.9"), "noise", SOMEBODY, "mona", until, null, NOON);
    }
}
