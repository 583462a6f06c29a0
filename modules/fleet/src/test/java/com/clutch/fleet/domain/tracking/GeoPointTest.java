package com.clutch.fleet.domain.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoPointTest {

    private static final GeoPoint CAIRO = new GeoPoint(30.0444, 31.2357);
    private static final GeoPoint ALEXANDRIA = new GeoPoint(31.2001, 29.9187);

    @Test
    void knowsHowFarItIs() {
        // One degree of the equator is the radius times pi over 180; Nashville to Los Angeles is the usual example.
        assertThat(new GeoPoint(0, 1).metresTo(new GeoPoint(0, 2))).isCloseTo(111_195.08, within(0.01));
        assertThat(new GeoPoint(36.12, -86.67).metresTo(new GeoPoint(33.94, -118.40)))
                .isCloseTo(2_886_448.4, within(0.5));
        assertThat(CAIRO.metresTo(ALEXANDRIA)).isCloseTo(179_984.6, within(0.5));
        assertThat(ALEXANDRIA.metresTo(CAIRO)).isEqualTo(CAIRO.metresTo(ALEXANDRIA));
        assertThat(CAIRO.metresTo(CAIRO)).isZero();
        assertThat(new GeoPoint(0, 179.5).metresTo(new GeoPoint(0, -179.5))).isCloseTo(111_195.08, within(0.01));
    }

    @Test
    void knowsHowFarALineIs() {
        var east = new GeoPoint(30, 31);
        var west = new GeoPoint(30, 32);
        assertThat(new GeoPoint(30.01, 31.5).metresToLine(east, west)).isCloseTo(1_112, within(1.0));
        assertThat(new GeoPoint(30, 30.9).metresToLine(east, west)).isCloseTo(9_630, within(5.0));
        assertThat(new GeoPoint(30.01, 31).metresToLine(east, east)).isCloseTo(1_112, within(1.0));
    }

    @Test
    void keepsMillionthsOfADegree() {
        assertThat(new GeoPoint(30.12345649, 31.12345651)).isEqualTo(new GeoPoint(30.123456, 31.123457));
    }

    @ParameterizedTest
    @CsvSource({"90.1,0", "-91,0", "0,180.1", "0,-181", "NaN,1", "1,NaN", "Infinity,1", "0,0", "0.0000001,0", ",1", "1,"
    })
    void refusesWhatIsNoPlace(Double latitude, Double longitude) {
        assertThatThrownBy(() -> GeoPoint.of(latitude, longitude)).isInstanceOf(IllegalArgumentException.class);
    }
}
