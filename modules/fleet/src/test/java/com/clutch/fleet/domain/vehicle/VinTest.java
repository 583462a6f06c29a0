package com.clutch.fleet.domain.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VinTest {

    @ParameterizedTest
    @ValueSource(strings = {"1M8GDM9AXKP042788", "11111111111111111", "5GZCZ43D13S812715", "LVSHCAMB1CE054249"})
    void acceptsTheRightCheckDigitWhereTheMarketWantsOne(String vin) {
        assertThat(new Vin(vin).value()).isEqualTo(vin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1M8GDM9A1KP042788", "11111111211111111", "LVSHCAMB2CE054249"})
    void refusesAWrongCheckDigitThere(String vin) {
        assertThatThrownBy(() -> new Vin(vin)).hasMessageContaining("check digit");
    }

    @Test
    void doesNotLookAtTheNinthCharacterElsewhere() {
        assertThat(new Vin("WVWZZZ1JZXW000001").value()).isEqualTo("WVWZZZ1JZXW000001");
        assertThat(new Vin("JTDBR32E720000001")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WVWZZZ1JZXW00000I",
                "WVWZZZ1JZXW00000O",
                "WVWZZZ1JZXW00000Q",
                "WVWZZZ1JZXW00000",
                "",
                "ÄVWZZZ1JZXW000001"
            })
    void knowsNoOtherLettersAndNoOtherLength(String vin) {
        assertThatThrownBy(() -> new Vin(vin)).hasMessageContaining("17 letters and digits");
    }

    @Test
    void isOneHoweverItIsTyped() {
        assertThat(new Vin(" wvwzzz1jzxw000001 ")).isEqualTo(new Vin("WVWZZZ1JZXW000001"));
    }
}
