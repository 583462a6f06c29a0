package com.clutch.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.kernel.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceInfoTest {

    @ParameterizedTest
    @CsvSource({
        "'Mozilla/5.0 (iPad; CPU OS 17_0)', TABLET",
        "'Mozilla/5.0 (Linux; Android 14; SM-X700)', TABLET",
        "'Mozilla/5.0 (Android 14; Tablet; rv:120.0)', TABLET",
        "'Mozilla/5.0 (Linux; Android 14; Pixel 8) Mobile', MOBILE",
        "'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0)', MOBILE",
        "okhttp/4.12, MOBILE",
        "Dart/3.4 (dart:io), MOBILE",
        "'Mozilla/5.0 (X11; Linux x86_64)', DESKTOP",
        "curl/8.5, UNKNOWN",
        ", UNKNOWN"
    })
    void guessesTheDeviceFromTheUserAgent(String userAgent, DeviceType type) {
        assertThat(DeviceType.of(userAgent)).isEqualTo(type);
    }

    @Test
    void keepsFiveHundredCharactersOfWhatTheClientSays() {
        var caller = Actor.anonymous("10.0.0.1", "m".repeat(501), "request");
        assertThat(DeviceInfo.of(caller, "d".repeat(500)))
                .returns("10.0.0.1", DeviceInfo::ip)
                .returns("m".repeat(500), DeviceInfo::userAgent)
                .returns("d".repeat(500), DeviceInfo::deviceId);
        assertThat(DeviceInfo.of(caller).deviceId()).isNull();
    }
}
