package com.clutch.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.clutch.kernel.DomainException;
import io.github.bucket4j.TimeMeter;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private final StoppedTime time = new StoppedTime();
    private final RateLimits limits = limits(1);
    private final UUID account = UUID.randomUUID();
    private final Method login = Object.class.getMethods()[0];
    private final Method reset = Object.class.getMethods()[1];

    @Test
    void allowsABurstOfAPageAndThenAsksToWait() {
        for (var i = 0; i < 60; i++) {
            limits.countAccount(account);
        }

        assertThat(secondsToWait(() -> limits.countAccount(account))).isEqualTo(1);
        assertThatCode(() -> limits.countAccount(UUID.randomUUID())).doesNotThrowAnyException();
        time.forward(Duration.ofSeconds(1));
        assertThatCode(() -> limits.countAccount(account)).doesNotThrowAnyException();
    }

    @Test
    void endsAnEndlessRunOfBursts() {
        var calls = 0;
        while (calls < 10_000) {
            try {
                limits.countAccount(account);
                calls++;
                time.forward(Duration.ofMillis(170));
            } catch (DomainException _) {
                break;
            }
        }

        assertThat(calls).isBetween(2_400, 9_999);
    }

    @Test
    void countsAnAddressPerRoute() {
        for (var i = 0; i < 5; i++) {
            limits.countAddress("10.0.0.1", login, 5);
        }

        assertThat(secondsToWait(() -> limits.countAddress("10.0.0.1", login, 5)))
                .isEqualTo(120);
        assertThatCode(() -> limits.countAddress("10.0.0.1", reset, 5)).doesNotThrowAnyException();
        assertThatCode(() -> limits.countAddress("10.0.0.2", login, 5)).doesNotThrowAnyException();
    }

    @Test
    void countsTheNetworkOfAnAddressOfVersionSix() {
        limits.countAddress("2001:db8:0:1:0:0:0:1", login, 1);

        assertThat(secondsToWait(() -> limits.countAddress("2001:db8:0:1:ffff:0:0:9", login, 1)))
                .isEqualTo(600);
        assertThatCode(() -> limits.countAddress("2001:db8:0:2:0:0:0:1", login, 1))
                .doesNotThrowAnyException();
    }

    @Test
    void multipliesPublicLimitsByTheFactor() {
        var generous = limits(3);
        for (var i = 0; i < 6; i++) {
            generous.countAddress("10.0.0.1", login, 2);
        }

        assertThat(secondsToWait(() -> generous.countAddress("10.0.0.1", login, 2)))
                .isEqualTo(100);
    }

    private RateLimits limits(double factor) {
        return new RateLimits(
                new LimitSettings(60, Duration.ofSeconds(10), 2_400, Duration.ofMinutes(10), factor), time);
    }

    private static long secondsToWait(Runnable call) {
        try {
            call.run();
            return 0;
        } catch (DomainException no) {
            assertThat(no.code()).isEqualTo(SecurityError.TOO_MANY_CALLS);
            return (long) no.details().get("retryAfter");
        }
    }

    private static final class StoppedTime implements TimeMeter {

        private long nanos;

        void forward(Duration step) {
            nanos += step.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
