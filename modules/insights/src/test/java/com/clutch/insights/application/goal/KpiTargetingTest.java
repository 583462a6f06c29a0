package com.clutch.insights.application.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.insights.InsightsFixture;
import com.clutch.insights.application.FactHearing;
import com.clutch.insights.application.goal.TargetQueries.AlertFilter;
import com.clutch.insights.domain.Fact;
import com.clutch.insights.domain.goal.Direction;
import com.clutch.insights.domain.goal.TargetStatus;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.kernel.StaleVersionException;
import com.clutch.testing.AtOnce;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class KpiTargetingTest extends InsightsFixture {

    private static final String KPI = "total_vehicles";

    @Autowired
    FactHearing hearing;

    @Autowired
    KpiTargeting targeting;

    @Autowired
    TargetQueries targets;

    @Test
    void aTargetHasAStatusFromTheStartAndThatIsNoAlert() {
        vehicles(1, 9);
        assertThat(set("10").status()).isEqualTo(TargetStatus.AT_RISK);
        assertThat(targeting.look(operator)).isZero();
        assertThat(alerts(null)).isEmpty();
        assertThat(targets.targets()).singleElement().satisfies(target -> {
            assertThat(target.direction()).isEqualTo(Direction.AT_LEAST);
            assertThat(target.tolerance()).isEqualByComparingTo("10");
            assertThat(target.version()).isEqualTo(1);
        });
    }

    @Test
    void crossingIsToldOnceWhicheverInstanceLooks() throws Exception {
        set("10");
        vehicles(1, 10);
        var looks = IntStream.range(0, 6)
                .<Callable<Integer>>mapToObj(_ -> () -> targeting.look(operator))
                .toList();
        assertThat(AtOnce.run(looks)).containsOnly(0, 1).containsOnlyOnce(1);
        assertThat(targeting.look(operator)).isZero();
        assertThat(alerts(true)).singleElement().satisfies(alert -> {
            assertThat(alert.from()).isEqualTo(TargetStatus.OFF_TRACK);
            assertThat(alert.to()).isEqualTo(TargetStatus.ON_TRACK);
            assertThat(alert.value()).isEqualByComparingTo("10");
        });
    }

    @Test
    void whoeverAcknowledgesFirstStays() {
        set("1");
        vehicles(1, 1);
        assertThat(targeting.look(operator)).isEqualTo(1);
        var alert = alerts(true).getFirst();
        var first = targeting.acknowledge(alert.id(), operator);
        assertThat(first.acknowledgedBy()).isEqualTo(operator.id());
        clock.advance(Duration.ofMinutes(1));
        assertThat(targeting.acknowledge(alert.id(), operator).acknowledgedAt()).isEqualTo(first.acknowledgedAt());
        assertThat(alerts(true)).isEmpty();
        assertThat(alerts(false)).hasSize(1);
        assertThatThrownBy(() -> targeting.acknowledge(UUID.randomUUID(), operator))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void changesWhatIsSentAndMindsTheVersion() {
        set("10");
        var changed = targeting.set(KPI, new ExpectedVersion(1L), null, Direction.AT_MOST, null, operator);
        assertThat(changed.target()).isEqualByComparingTo("10");
        assertThat(changed.status()).isEqualTo(TargetStatus.ON_TRACK);
        assertThat(changed.version()).isEqualTo(2);
        assertThatThrownBy(() -> targeting.set(KPI, new ExpectedVersion(1L), BigDecimal.ONE, null, null, operator))
                .isInstanceOf(StaleVersionException.class);
        targeting.remove(KPI, new ExpectedVersion(2L));
        assertThat(targets.targets()).isEmpty();
        assertThatThrownBy(() -> targeting.remove(KPI, ExpectedVersion.ANY)).isInstanceOf(DomainException.class);
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatThrownBy(() -> targeting.set("happiness", ExpectedVersion.ANY, BigDecimal.ONE, null, null, operator))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("happiness");
        assertThatThrownBy(() -> targeting.set(KPI, ExpectedVersion.ANY, null, null, null, operator))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void manyFirstTargetsAtOnceLeaveOne() throws Exception {
        var sets = IntStream.range(1, 9)
                .<Callable<?>>mapToObj(goal -> () -> set(String.valueOf(goal)))
                .toList();
        assertThat(AtOnce.run(sets)).hasOnlyElementsOfType(KpiTargetView.class);
        assertThat(targets.targets()).singleElement().returns(8L, KpiTargetView::version);
    }

    private KpiTargetView set(String goal) {
        return targeting.set(KPI, ExpectedVersion.ANY, new BigDecimal(goal), null, null, operator);
    }

    private List<KpiAlertView> alerts(@Nullable Boolean open) {
        return targets.alerts(new AlertFilter(null, open), PageRequest.first(10))
                .items();
    }

    private void vehicles(int from, int to) {
        for (var number = from; number <= to; number++) {
            hearing.hear(new Fact.VehicleStatus(new UUID(4, number), 1, null, "active", NOON), NOON);
        }
    }
}
