package com.clutch.fleet.domain.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PapersTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final UUID VEHICLE = UUID.randomUUID();

    @Test
    void aPolicyLastsAYearUnlessItSaysOtherwise() {
        var policy = InsurancePolicy.of(VEHICLE, policy("1200", TODAY, null), NOW);
        assertThat(policy.endsOn()).isEqualTo("2027-03-01");
        assertThat(policy.premium()).isEqualTo("1200.00");
        assertThat(policy.coverage()).isEqualTo(Coverage.COMPULSORY);
    }

    @Test
    void aPolicyNeitherEndsBeforeItBeginsNorLastsForEver() {
        refused(() -> InsurancePolicy.of(VEHICLE, policy("1", TODAY, TODAY.minusDays(1)), NOW), "endsOn");
        refused(() -> InsurancePolicy.of(VEHICLE, policy("1", TODAY, TODAY.plusYears(11)), NOW), "endsOn");
        refused(() -> InsurancePolicy.of(VEHICLE, policy("-1", TODAY, null), NOW), "premium");
        var nothing = new InsuranceFields(null, " ", null, null, null, null, null, null);
        refused(() -> InsurancePolicy.of(VEHICLE, nothing, NOW), "insurer", "policyNumber", "premium", "startsOn");
    }

    @Test
    void aRegistrationExpiresAfterItWasIssued() {
        var fields = new RegistrationFields("123", "Giza", TODAY, TODAY.minusDays(1), null);
        refused(() -> Registration.of(VEHICLE, fields, NOW), "expiresOn");
        refused(
                () -> Registration.of(VEHICLE, new RegistrationFields(null, null, null, null, null), NOW),
                "number",
                "authority",
                "issuedOn",
                "expiresOn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://files.test/a.pdf",
                "https://",
                "https:///a.pdf",
                "https://user:secret@files.test/a.pdf",
                "javascript:alert(1)",
                "HTTPS ://files.test",
                "file:///etc/passwd"
            })
    void aDocumentIsALinkAndNothingElse(String url) {
        refused(() -> VehicleDocument.of(VEHICLE, document(url), NOW), "url");
    }

    @Test
    void aDocumentHasALinkOfAtMost2000Characters() {
        var longest = "https://files.test/" + "a".repeat(1981);
        assertThat(VehicleDocument.of(VEHICLE, document(longest), NOW).url()).hasSize(2000);
        refused(() -> VehicleDocument.of(VEHICLE, document(longest + "a"), NOW), "url");
    }

    @Test
    void keepsWhatNobodySaysAnew() {
        var policy = InsurancePolicy.of(
                VEHICLE,
                new InsuranceFields(
                        "Misr", "P-1", Coverage.values()[1], BigDecimal.TEN, "USD", TODAY, TODAY.plusYears(10), "all"),
                NOW);
        assertThat(policy.with(new InsuranceFields(null, null, null, null, null, null, null, null)))
                .isEqualTo(policy);
        assertThat(policy.removedAt()).isNull();
        assertThat(policy.with(policy.life().end(NOW)).removedAt()).isEqualTo(NOW);
        var registration = Registration.of(VEHICLE, new RegistrationFields("123", "Giza", TODAY, TODAY, "new"), NOW);
        assertThat(registration.with(new RegistrationFields(null, null, null, null, null)))
                .isEqualTo(registration);
        var fields = new DocumentFields(DocumentKind.OTHER, "Paper", "https://files.test/a.pdf", TODAY, "copy");
        var document = VehicleDocument.of(VEHICLE, fields, NOW);
        assertThat(document.with(new DocumentFields(null, null, null, null, null)))
                .isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2201-01-01"})
    void belongsToThisOrTheNextCentury(LocalDate day) {
        refused(
                () -> VehicleDocument.of(
                        VEHICLE,
                        new DocumentFields(DocumentKind.OTHER, "Paper", "https://files.test/a.pdf", day, null),
                        NOW),
                "expiresOn");
        var earlier = day.isBefore(TODAY) ? day : TODAY;
        var later = day.isBefore(TODAY) ? TODAY : day;
        refused(
                () -> Registration.of(VEHICLE, new RegistrationFields("123", "Giza", earlier, later, null), NOW),
                "expiresOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2200-12-31"})
    void mayBeAsOldOrAsNewAsThat(LocalDate day) {
        assertThat(VehicleDocument.of(
                                VEHICLE,
                                new DocumentFields(DocumentKind.OTHER, "Paper", "https://files.test/a.pdf", day, null),
                                NOW)
                        .expiresOn())
                .isEqualTo(day);
        assertThat(Registration.of(VEHICLE, new RegistrationFields("123", "Giza", day, day, null), NOW)
                        .expiresOn())
                .isEqualTo(day);
    }

    private static InsuranceFields policy(String premium, LocalDate from, LocalDate to) {
        return new InsuranceFields("Misr", "P-1", null, new BigDecimal(premium), null, from, to, null);
    }

    private static DocumentFields document(String url) {
        return new DocumentFields(DocumentKind.OTHER, "Paper", url, null, null);
    }

    private static void refused(ThrowingCallable attempt, String... fields) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.errors()).containsOnlyKeys(fields));
    }
}
