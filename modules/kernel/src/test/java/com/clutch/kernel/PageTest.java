package com.clutch.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void countsPagesUpwards() {
        assertThat(new Page<>(List.of(), 1, 500, 0).pages()).isZero();
        assertThat(new Page<>(List.of(), 1, 500, 500).pages()).isEqualTo(1);
        assertThat(new Page<>(List.of(), 1, 500, 501).pages()).isEqualTo(2);
    }

    @Test
    void offsetDoesNotOverflowOnFarPages() {
        assertThat(new PageRequest(Integer.MAX_VALUE, 1000, List.of(), null).offset())
                .isEqualTo(2_147_483_646_000L);
    }

    @Test
    void anExpectedVersionRefusesAnyOtherAndReadsTheStateOnlyThen() {
        new ExpectedVersion(3L).check(3, () -> {
            throw new AssertionError("state is not needed");
        });
        ExpectedVersion.ANY.check(9, () -> "state");

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> new ExpectedVersion(3L).check(4, () -> "state"))
                .satisfies(stale -> {
                    assertThat(stale.expected()).isEqualTo(3);
                    assertThat(stale.current()).isEqualTo(4);
                    assertThat(stale.state()).isEqualTo("state");
                });
    }
}
