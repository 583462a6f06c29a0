package com.clutch.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant MOMENT = Instant.parse("2026-11-24T10:15:30.123Z");

    @Test
    void carriesItsMomentVersionAndVariant() {
        var id = Ids.at(MOMENT);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(MOMENT.toEpochMilli());
    }

    @Test
    void sortsByMomentOfBirth() {
        assertThat(Ids.at(MOMENT).toString())
                .isLessThan(Ids.at(MOMENT.plusMillis(1)).toString());
    }

    @Test
    void neverRepeatsWithinOneMillisecond() {
        var seen = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            assertThat(seen.add(Ids.at(MOMENT))).isTrue();
        }
    }

    @Test
    void readsOnlyCanonicalIds() {
        var id = Ids.at(MOMENT);

        assertThat(Ids.parse(id.toString())).contains(id);
        assertThat(Ids.parse(id.toString().toUpperCase(java.util.Locale.ROOT))).contains(id);
        assertThat(Ids.parse("1-1-1-1-1")).isEmpty();
        assertThat(Ids.parse("nonsense")).isEmpty();
        assertThat(Ids.parse("")).isEmpty();
    }
}
