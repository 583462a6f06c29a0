package com.clutch.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.kernel.DomainException;
import com.clutch.kernel.KernelError;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AlertTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final UUID SOMEBODY = new UUID(0, 9);

    private final Alert alert = Alert.raise(
            new UUID(0, 1),
            Signal.ofAddress(ThreatPattern.BRUTE_FORCE_ADDRESS, "203.0.113.9", NOON, new UUID(0, 2), 1),
            10,
            NOON);

    @Test
    void goesFromActiveOverInvestigatingToResolved() {
        var investigated = alert.investigate(SOMEBODY, NOON);
        assertThat(investigated.status()).isEqualTo(AlertStatus.INVESTIGATING);
        assertThat(investigated.assignedTo()).isEqualTo(SOMEBODY);

        var resolved = investigated.resolve("A test of ours.", true, SOMEBODY, NOON);
        assertThat(resolved.status()).isEqualTo(AlertStatus.RESOLVED);
        assertThat(resolved.falsePositive()).isTrue();
        assertThat(resolved.version()).isEqualTo(3);
    }

    @Test
    void aResolvedOneIsFinal() {
        var resolved = alert.resolve(null, false, SOMEBODY, NOON);
        assertThatThrownBy(() -> resolved.investigate(SOMEBODY, NOON))
                .isInstanceOfSatisfying(DomainException.class, no -> {
                    assertThat(no.code()).isEqualTo(KernelError.ILLEGAL_TRANSITION);
                    assertThat(no.details()).containsEntry("state", "resolved");
                });
        assertThatThrownBy(() -> resolved.contain(SOMEBODY, NOON)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> resolved.resolve("again", true, SOMEBODY, NOON))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void whatIsSeenAgainBelongsToIt() {
        var again = alert.again(
                Signal.ofAddress(
                        ThreatPattern.BRUTE_FORCE_ADDRESS, "203.0.113.9", NOON.plusSeconds(90), new UUID(0, 3), 1),
                17,
                NOON.plusSeconds(91));
        assertThat(again.occurrences()).isEqualTo(17);
        assertThat(again.lastSeen()).isEqualTo(NOON.plusSeconds(90));
        assertThat(again.firstSeen()).isEqualTo(NOON);
    }

    @Test
    void theMoreIsSeenTheSurerAndWorseItIs() {
        var pattern = ThreatPattern.BRUTE_FORCE_ADDRESS;
        assertThat(pattern.confidence(10)).isEqualTo(0.5);
        assertThat(pattern.confidence(90)).isEqualTo(0.9);
        assertThat(pattern.riskScore(90)).isGreaterThan(pattern.riskScore(10)).isLessThanOrEqualTo(75);
        assertThat(ThreatPattern.TOKEN_REUSE.riskScore(1)).isEqualTo(75);
    }

    @Test
    void anOlderTraceThatIsToldLateMovesNothingBack() {
        var late = Signal.ofAddress(
                ThreatPattern.BRUTE_FORCE_ADDRESS, "203.0.113.9", NOON.minusSeconds(90), new UUID(0, 3), 1);
        assertThat(alert.again(late, 9, NOON))
                .returns(10L, Alert::occurrences)
                .returns(NOON, Alert::lastSeen)
                .returns(2L, Alert::version);
    }

    @Test
    void whoeverContainsItTakesCareOfItUnlessSomebodyDoes() {
        assertThat(alert.contain(SOMEBODY, NOON))
                .returns(true, Alert::contained)
                .returns(AlertStatus.INVESTIGATING, Alert::status)
                .returns(SOMEBODY, Alert::assignedTo);
        var other = new UUID(0, 8);
        var mine = alert.investigate(other, NOON).contain(SOMEBODY, NOON);
        assertThat(mine.assignedTo()).isEqualTo(other);
        assertThat(mine.resolve("blocked", false, SOMEBODY, NOON))
                .returns("blocked", Alert::resolution)
                .returns(NOON, Alert::resolvedAt)
                .returns(SOMEBODY, Alert::resolvedBy)
                .returns(true, Alert::contained);
    }

    @Test
    void aTraceOfAnAccountIsKnownByTheAccountAndKeepsTheAddress() {
        var signal = Signal.ofAccount(ThreatPattern.MASS_EXPORT, SOMEBODY, "203.0.113.9", NOON, new UUID(0, 3), 500);
        assertThat(Alert.raise(new UUID(0, 1), signal, 500, NOON))
                .returns(SOMEBODY.toString(), Alert::subject)
                .returns(SOMEBODY, Alert::accountId)
                .returns("203.0.113.9", Alert::ip);
        assertThat(alert.subject()).isEqualTo("203.0.113.9");
    }

    @ParameterizedTest
    @CsvSource({
        "BRUTE_FORCE_ADDRESS, 10, 56",
        "BRUTE_FORCE_ADDRESS, 30, 66",
        "PRIVILEGE_CHANGE, 1, 38",
        "TOKEN_REUSE, 3, 88"
    })
    void itsRiskIsItsSeverityScaledByHowSureItIs(ThreatPattern pattern, long occurrences, int risk) {
        assertThat(pattern.riskScore(occurrences)).isEqualTo(risk);
    }

    @ParameterizedTest
    @EnumSource
    void everyPatternIsExplainedAndLooksBackNoFurtherThanTracesAreKept(ThreatPattern pattern) {
        assertThat(pattern.title()).isNotBlank();
        assertThat(pattern.description()).endsWith(".");
        assertThat(pattern.mitigation()).isNotEmpty();
        assertThat(pattern.word()).isEqualTo(pattern.name().toLowerCase(Locale.ROOT));
        assertThat(pattern.threshold()).isPositive();
        assertThat(pattern.window()).isPositive().isLessThanOrEqualTo(ThreatPattern.LONGEST_WINDOW);
    }

    @Test
    void everythingIsNamedInSmallLetters() {
        assertThat(Severity.CRITICAL.word()).isEqualTo("critical");
        assertThat(Outcome.PARTIAL.word()).isEqualTo("partial");
        assertThat(Category.DATA_ACCESS.word()).isEqualTo("data_access");
        assertThat(AlertStatus.INVESTIGATING.word()).isEqualTo("investigating");
        assertThat(CaseStatus.OPEN.word()).isEqualTo("open");
    }
}
