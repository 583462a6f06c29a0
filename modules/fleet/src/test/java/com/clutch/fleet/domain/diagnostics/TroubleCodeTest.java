package com.clutch.fleet.domain.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.diagnostics.Health.Open;
import com.clutch.fleet.domain.diagnostics.Health.State;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TroubleCodeTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final UUID ID = new UUID(0, 7);

    @ParameterizedTest
    @CsvSource({
        "p0301, POWERTRAIN, true, false, CRITICAL, 'Misfire, cylinder 1'",
        "P0420, POWERTRAIN, true, false, MEDIUM, 'Catalyst efficiency below threshold, bank 1'",
        "P0457, POWERTRAIN, true, false, LOW, 'Evaporative emission leak: fuel cap loose or off'",
        "P0733, POWERTRAIN, true, true, HIGH, Incorrect ratio of gear 3",
        "P0799, POWERTRAIN, true, true, HIGH, Transmission",
        "P0AA6, POWERTRAIN, true, false, CRITICAL, Hybrid battery voltage isolation fault",
        "P1234, POWERTRAIN, false, false, MEDIUM, Powertrain (code of the maker)",
        "P2002, POWERTRAIN, true, false, MEDIUM, 'Particulate filter efficiency below threshold, bank 1'",
        "P3001, POWERTRAIN, false, false, MEDIUM, Powertrain (code of the maker)",
        "P3400, POWERTRAIN, true, false, MEDIUM, Auxiliary emission controls",
        "C0035, CHASSIS, true, false, HIGH, Left front wheel speed sensor",
        "B0001, BODY, true, false, CRITICAL, Driver frontal airbag stage 1 control",
        "B1200, BODY, false, false, LOW, Body (code of the maker)",
        "U0100, NETWORK, true, false, CRITICAL, No communication with engine control module A",
        "U0999, NETWORK, true, false, HIGH, Communication between modules"
    })
    void isReadAsTheStandardSays(
            String text, CodeSystem system, boolean generic, boolean transmission, Severity severity, String meaning) {
        var code = new Code(" " + text);
        assertThat(code.system()).isEqualTo(system);
        assertThat(code.isGeneric()).isEqualTo(generic);
        assertThat(code.isTransmission()).isEqualTo(transmission);
        assertThat(code.severity()).isEqualTo(severity);
        assertThat(code.meaning()).isEqualTo(meaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P030", "P03011", "X0301", "P4301", "P0G01", "P030l"})
    void refusesWhatIsNoCode(String text) {
        assertThatThrownBy(() -> new Code(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isCountedUntilItIsResolved() {
        var pending = TroubleCode.detected(ID, seen(NOW, false), NOW);
        assertThat(pending.status()).isEqualTo(CodeStatus.PENDING);
        var active = pending.seenAgain(seen(NOW.plusSeconds(60), true));
        assertThat(active.status()).isEqualTo(CodeStatus.ACTIVE);
        assertThat(active.seen()).isEqualTo(2);
        var earlier = active.seenAgain(seen(NOW.minusSeconds(60), false));
        assertThat(earlier.status()).isEqualTo(CodeStatus.ACTIVE);
        assertThat(earlier.firstSeen()).isEqualTo(NOW.minusSeconds(60));
        assertThat(earlier.lastSeen()).isEqualTo(NOW.plusSeconds(60));
        var resolved = earlier.resolve(" new coil ", ID, NOW);
        assertThat(resolved.resolution()).isEqualTo(new TroubleCode.Resolution(NOW, ID, "new coil"));
        assertThatThrownBy(() -> resolved.resolve(null, ID, NOW))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.code()).isEqualTo(FleetError.CODE_RESOLVED_ALREADY));
    }

    @Test
    void leavesAHealthyVehicleWhole() {
        assertThat(Health.of(List.of(), 0, NOW, NOW)).isEqualTo(new Health(100, State.GOOD, State.GOOD, State.GOOD));
    }

    @Test
    void takesFromHealthByItsSeverity() {
        var open = List.of(open("P0301", true), open("P0457", false), open("P0733", false), open("C0035", true));
        assertThat(Health.of(open, 0, NOW, NOW))
                .isEqualTo(new Health(100 - 40 - 2 - 10 - 20, State.CRITICAL, State.WARNING, State.CRITICAL));
    }

    @Test
    void takesFromHealthForServicesAndOldScans() {
        assertThat(Health.of(List.of(), 2, NOW, NOW).overall()).isEqualTo(80);
        assertThat(Health.of(List.of(), 9, NOW, NOW).overall()).isEqualTo(70);
        assertThat(Health.of(List.of(), 0, NOW.minus(Duration.ofDays(39)), NOW).overall())
                .isEqualTo(100);
        assertThat(Health.of(List.of(), 0, NOW.minus(Duration.ofDays(60)), NOW).overall())
                .isEqualTo(97);
        assertThat(Health.of(List.of(), 0, NOW.minus(Duration.ofDays(900)), NOW).overall())
                .isEqualTo(80);
        var ruined = Stream.of("P0301", "P0302", "P0303", "P0520")
                .map(code -> open(code, true))
                .toList();
        assertThat(Health.of(ruined, 3, NOW, NOW).overall()).isZero();
    }

    @Test
    void knowsWhereItWasSeenLast() {
        var first = TroubleCode.detected(ID, seen(NOW, true, "100", "Cairo"), NOW);
        assertThat(first.seenAgain(seen(NOW.plusSeconds(60), true, "120", "Giza")))
                .returns("Giza", TroubleCode::location)
                .returns(new BigDecimal("120"), TroubleCode::odometer);
        assertThat(first.seenAgain(seen(NOW.plusSeconds(60), true, "120", null)).location())
                .isEqualTo("Cairo");
        assertThat(first.seenAgain(seen(NOW.minusSeconds(60), true, "90", "Alexandria")))
                .returns("Cairo", TroubleCode::location)
                .returns(new BigDecimal("100"), TroubleCode::odometer);
        assertThat(first.seenAgain(seen(NOW, true, "101", null)).odometer()).isEqualTo("101");
        assertThat(first.nextVersion(NOW).version()).isEqualTo(2);
    }

    private static Sighting seen(Instant at, boolean confirmed, String odometer, String place) {
        return new Sighting(ID, new Code("P0351"), confirmed, at, new BigDecimal(odometer), place);
    }

    private static Open open(String text, boolean active) {
        var code = new Code(text);
        return new Open(code, code.severity(), active);
    }

    private static Sighting seen(Instant at, boolean confirmed) {
        return new Sighting(ID, new Code("P0351"), confirmed, at, BigDecimal.TEN, null);
    }
}
