package com.clutch.insights.domain.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KpiTargetTest {

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 100, ON_TRACK",
        "AT_LEAST, 99, AT_RISK",
        "AT_LEAST, 90, AT_RISK",
        "AT_LEAST, 89, OFF_TRACK",
        "AT_MOST, 100, ON_TRACK",
        "AT_MOST, 101, AT_RISK",
        "AT_MOST, 110, AT_RISK",
        "AT_MOST, 111, OFF_TRACK"
    })
    void isMissedByNoMoreThanTheToleranceOrByMore(Direction direction, BigDecimal value, TargetStatus status) {
        assertThat(target("100", direction, "10").statusOf(value)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"-1, 10", "1.234, 10", "1, -1", "1, 101", "1e30, 10"})
    void refusesNumbersThatMakeNoSense(String goal, String tolerance) {
        assertThatThrownBy(() -> target(goal, Direction.AT_LEAST, tolerance)).isInstanceOf(DomainException.class);
    }

    @Test
    void withoutToleranceNothingIsAtRisk() {
        assertThat(target("100", Direction.AT_LEAST, "0").statusOf(new BigDecimal("99.99")))
                .isEqualTo(TargetStatus.OFF_TRACK);
    }

    private static KpiTarget target(String goal, Direction direction, String tolerance) {
        return new KpiTarget(
                new UUID(0, 1),
                "active_users",
                new BigDecimal(goal),
                direction,
                new BigDecimal(tolerance),
                TargetStatus.ON_TRACK,
                1,
                Instant.EPOCH,
                new UUID(0, 2));
    }
}
