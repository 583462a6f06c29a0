package com.clutch.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private static final String LIST = "select * from vehicle";

    private final List<Runnable> beside = new ArrayList<>();
    private long now = 1_000;
    private long rows = 1_000_000;
    private int counted;
    private Duration cost = Duration.ofMillis(10);
    private final Totals totals = new Totals(beside::add, () -> now);
    private final LongSupplier counting = () -> {
        counted++;
        now += cost.toNanos();
        return rows;
    };

    private long total() {
        return totals.of(LIST, counting);
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }

    private void runBeside() {
        var tasks = List.copyOf(beside);
        beside.clear();
        tasks.forEach(Runnable::run);
    }

    @Test
    void countsAShortListForEveryRequest() {
        rows = Totals.ALWAYS_COUNTED;
        assertThat(total()).isEqualTo(Totals.ALWAYS_COUNTED);
        rows = 7;
        assertThat(total()).isEqualTo(7);
        assertThat(beside).isEmpty();
    }

    @Test
    void keepsTheCountOfALongListForTwoSeconds() {
        total();
        rows++;
        pass(Duration.ofMillis(1_999));
        assertThat(total()).isEqualTo(1_000_000);
        assertThat(beside).isEmpty();
        assertThat(counted).isEqualTo(1);
    }

    @Test
    void countsAgainBesideTheRequestsAndOnlyOnceAtATime() {
        total();
        rows++;
        pass(Duration.ofSeconds(2));
        assertThat(total()).isEqualTo(1_000_000);
        assertThat(total()).isEqualTo(1_000_000);
        assertThat(beside).hasSize(1);
        runBeside();
        assertThat(total()).isEqualTo(1_000_001);
        assertThat(counted).isEqualTo(2);
    }

    @Test
    void restsTwentyTimesAsLongAsCountingTook() {
        cost = Duration.ofSeconds(1);
        total();
        pass(Duration.ofMillis(19_999));
        total();
        assertThat(beside).isEmpty();
        pass(Duration.ofMillis(1));
        total();
        assertThat(beside).hasSize(1);
    }

    @Test
    void countsAListThatBecameShortForEveryRequestAgain() {
        total();
        rows = 3;
        pass(Duration.ofSeconds(2));
        total();
        runBeside();
        rows = 4;
        assertThat(total()).isEqualTo(4);
    }

    @Test
    void tellsTheNextClientWhenCountingFails() {
        total();
        pass(Duration.ofSeconds(2));
        totals.of(LIST, () -> {
            throw new IllegalStateException("gone");
        });
        runBeside();
        assertThatThrownBy(() -> totals.of(LIST, () -> {
                    throw new IllegalStateException("still gone");
                }))
                .hasMessage("still gone");
    }

    @Test
    void forgetsWhatNobodyAsksFor() {
        total();
        pass(Duration.ofSeconds(61));
        rows = 2_000_000;
        assertThat(total()).isEqualTo(2_000_000);
    }
}
