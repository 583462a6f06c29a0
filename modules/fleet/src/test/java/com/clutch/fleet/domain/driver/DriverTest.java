package com.clutch.fleet.domain.driver;

import static com.clutch.testing.Refusals.noSuchMove;
import static com.clutch.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.kernel.KernelError;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DriverTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate EXPIRES = LocalDate.parse("2027-01-31");
    private static final UUID MONA = new UUID(0, 1);

    private final DriverDetails omar = DriverDetails.of(new DriverFields(
            " Omar ",
            " +20 100 123 4567 ",
            "Omar@Clutch.test",
            "egy 123/45",
            LicenseClass.C,
            EXPIRES,
            List.of(" ADR ", "ADR", "", "Forklift"),
            LocalDate.parse("2020-05-01"),
            "Hala",
            "0100 765",
            "sister"));

    @Test
    void isWrittenDownInOneForm() {
        assertThat(omar)
                .returns("Omar", DriverDetails::name)
                .returns("+20 100 123 4567", DriverDetails::phone)
                .returns("omar@clutch.test", DriverDetails::email)
                .returns("EGY123/45", DriverDetails::licenseNumber)
                .returns(List.of("ADR", "Forklift"), DriverDetails::certifications)
                .returns(new EmergencyContact("Hala", "0100 765", "sister"), DriverDetails::emergencyContact);
    }

    @Test
    void keepsWhatNobodySaysAnew() {
        assertThat(omar.with(nothing())).isEqualTo(omar);
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(refused(KernelError.VALIDATION_FAILED, () -> DriverDetails.of(nothing()))
                        .errors())
                .containsOnlyKeys("name", "phone", "licenseNumber", "licenseClass", "licenseExpiresOn");
    }

    @Test
    void namesWhatMakesNoSense() {
        var odd = new DriverFields(
                null, "call me", "omar", "x", null, null, List.of("x".repeat(101)), null, null, "12", "x".repeat(61));
        assertThat(refused(KernelError.VALIDATION_FAILED, () -> omar.with(odd)).errors())
                .containsOnlyKeys(
                        "phone",
                        "email",
                        "licenseNumber",
                        "certifications",
                        "emergencyContact.phone",
                        "emergencyContact.relation");
    }

    @Test
    void hasFiftyCertificationsAtMost() {
        var fifty = IntStream.range(0, 50)
                .mapToObj(number -> "x".repeat(98) + number / 10 + number % 10)
                .toList();
        assertThat(omar.with(certified(fifty)).certifications()).hasSize(50);
        assertThat(omar.with(certified(Collections.nCopies(51, "ADR"))).certifications())
                .containsExactly("ADR");
        var more = IntStream.range(0, 51).mapToObj(Integer::toString).toList();
        refused(KernelError.VALIDATION_FAILED, () -> omar.with(certified(more)));
    }

    @Test
    void drivesUntilTheLastDayOfTheLicence() {
        assertThat(omar.mayDriveOn(EXPIRES)).isTrue();
        assertThat(omar.mayDriveOn(EXPIRES.plusDays(1))).isFalse();
    }

    @Test
    void isSuspendedOnlyFromDuty() {
        var trainee = Driver.hire(MONA, omar, DriverStatus.TRAINING, NOW);
        noSuchMove("training", List.of("active", "inactive"), () -> trainee.moveTo(DriverStatus.SUSPENDED));
        assertThat(trainee.moveTo(DriverStatus.TRAINING)).isSameAs(trainee);
        assertThat(trainee.moveTo(DriverStatus.ACTIVE)
                        .moveTo(DriverStatus.SUSPENDED)
                        .status())
                .isEqualTo(DriverStatus.SUSPENDED);
    }

    @Test
    void changesOnlyWhenSomethingIsDifferent() {
        var driver = Driver.hire(MONA, omar, DriverStatus.ACTIVE, NOW);
        assertThat(driver.revise(omar)).isSameAs(driver);
        var certified = omar.with(certified(List.of("ADR")));
        assertThat(driver.revise(certified).nextVersion(NOW.plusSeconds(1)))
                .returns(certified, Driver::details)
                .returns(2L, Driver::version)
                .returns(NOW.plusSeconds(1), Driver::updatedAt)
                .returns(NOW, Driver::createdAt);
    }

    @Test
    void anAssignmentNeverEndsBeforeItBegan() {
        var assignment = new Assignment(MONA, MONA, MONA, NOW, null, null, MONA, "mona", null, null);
        assertThat(assignment.end(NOW.plusSeconds(60), MONA, "holiday"))
                .returns(NOW.plusSeconds(60), Assignment::endedAt)
                .returns(MONA, Assignment::endedBy)
                .returns("holiday", Assignment::endReason);
        assertThat(assignment.end(NOW.minusSeconds(60), MONA, null).endedAt()).isEqualTo(NOW);
    }

    private static DriverFields certified(List<String> certifications) {
        return new DriverFields(null, null, null, null, null, null, certifications, null, null, null, null);
    }

    private static DriverFields nothing() {
        return certified(null);
    }
}
