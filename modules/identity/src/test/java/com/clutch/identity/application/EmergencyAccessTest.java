package com.clutch.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.events.identity.EmergencyAccessUsed;
import com.clutch.identity.SignInFixture;
import com.clutch.identity.domain.DeviceInfo;
import com.clutch.identity.domain.EmergencySecret;
import com.clutch.kernel.DomainException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EmergencyAccessTest extends SignInFixture {

    @Autowired
    EmergencyAccess access;

    @Test
    void opensOnceForAnHourHoweverManyTry() {
        var opened = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 20; i++) {
                threads.submit(() -> {
                    var signedIn = open(EMERGENCY_SECRET);
                    assertThat(signedIn.expiresIn()).isEqualTo(3600);
                    assertThat(signedIn.refreshToken()).isNull();
                    assertThat(permissionsIn(signedIn)).containsExactly("*");
                    opened.incrementAndGet();
                });
            }
        }
        assertThat(opened).hasValue(1);
        assertThat(events.of(EmergencyAccessUsed.class))
                .hasSize(20)
                .filteredOn(use -> use.outcome().equals("opened"))
                .hasSize(1);
        assertThat(access.status().usable()).isFalse();
    }

    @Test
    void tellsEveryRefusedAttempt() {
        assertThatThrownBy(() -> open("guess")).isInstanceOf(DomainException.class);
        assertThat(events.only(EmergencyAccessUsed.class).outcome()).isEqualTo("refused");
    }

    @Test
    void staysShutUnlessItIsSwitchedOn() {
        var off = new EmergencyAccess(EmergencySecret.of(""), null, null);
        assertThatThrownBy(() -> off.open("", DeviceInfo.of(visitor), visitor)).isInstanceOf(DomainException.class);
        assertThat(off.status().enabled()).isFalse();
    }

    private SignedIn open(String secret) {
        return access.open(secret, DeviceInfo.of(visitor), visitor);
    }
}
