package com.clutch.fleet.domain.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LicensePlateTest {

    @Test
    void isOneHoweverItIsTyped() {
        assertThat(new LicensePlate("  abc \t 123 ").value()).isEqualTo("ABC 123");
        assertThat(new LicensePlate("abc\u00a0123")).isEqualTo(new LicensePlate("ABC 123"));
    }

    @Test
    void isArabicToo() {
        assertThat(new LicensePlate("س ص ع ١٢٣").value()).isEqualTo("س ص ع ١٢٣");
        assertThat(new LicensePlate("\u202bس ص ع\u202c ١٢٣")).isEqualTo(new LicensePlate("س ص ع ١٢٣"));
    }

    @Test
    void composesWhatIsWrittenInParts() {
        assertThat(new LicensePlate("A\u0308 1")).isEqualTo(new LicensePlate("Ä 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "-1", "ABC;123", "<b>", "123456789012345678901", "\u202b"})
    void refusesWhatCannotBeOnAPlate(String text) {
        assertThatThrownBy(() -> new LicensePlate(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
