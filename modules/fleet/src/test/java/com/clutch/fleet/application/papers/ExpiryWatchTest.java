package com.clutch.fleet.application.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.fleet.InsurancePolicyExpiring;
import com.clutch.events.fleet.RegistrationExpiring;
import com.clutch.events.fleet.VehicleDocumentExpiring;
import com.clutch.fleet.LedgerFixture;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.papers.Coverage;
import com.clutch.fleet.domain.papers.DocumentFields;
import com.clutch.fleet.domain.papers.DocumentKind;
import com.clutch.fleet.domain.papers.InsuranceFields;
import com.clutch.fleet.domain.papers.PaperKind;
import com.clutch.fleet.domain.papers.RegistrationFields;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExpiryWatchTest extends LedgerFixture {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @Autowired
    private ExpiryWatch watch;

    @Autowired
    private InsuranceRecording insurance;

    @Autowired
    private RegistrationRecording registrations;

    @Autowired
    private DocumentFiling documents;

    @Autowired
    private ExpiringPaperQueries expiring;

    @Test
    void tellsOfEachLastDayOnceHoweverManyLook() throws Exception {
        var vehicle = hiace("ABC 1");
        policy(vehicle, "P-1", TODAY.plusDays(30));
        policy(vehicle, "P-2", TODAY.plusDays(29));
        registrations.add(
                vehicle, new RegistrationFields("R-1", "Giza", TODAY.minusYears(1), TODAY.minusDays(1), null), mona);
        documents.add(
                vehicle,
                new DocumentFields(DocumentKind.INSPECTION, "Brakes", "https://files.test/b", TODAY, null),
                mona);
        together(8, watch::tellSome);
        assertThat(events.only(InsurancePolicyExpiring.class))
                .returns("P-1", InsurancePolicyExpiring::policyNumber)
                .returns(vehicle, InsurancePolicyExpiring::vehicleId)
                .returns(TODAY.plusDays(30), InsurancePolicyExpiring::expiresOn);
        assertThat(events.only(RegistrationExpiring.class).number()).isEqualTo("R-1");
        assertThat(events.only(VehicleDocumentExpiring.class).title()).isEqualTo("Brakes");
        watch.tellSome();
        assertThat(events.of(InsurancePolicyExpiring.class)).hasSize(1);
    }

    @Test
    void tellsAgainWhenTheLastDayIsAnother() {
        var vehicle = hiace("ABC 1");
        var policy = policy(vehicle, "P-1", TODAY.plusDays(5));
        watch.tellSome();
        insurance.revise(
                policy,
                ExpectedVersion.ANY,
                new InsuranceFields(null, null, null, null, null, null, TODAY.plusDays(20), null),
                mona);
        watch.tellSome();
        assertThat(events.of(InsurancePolicyExpiring.class))
                .extracting(InsurancePolicyExpiring::expiresOn)
                .containsExactly(TODAY.plusDays(5), TODAY.plusDays(20));
    }

    @Test
    void isSilentAboutWhatIsFarAwayProlongedRemovedOrOfAVehicleThatLeft() {
        var vehicle = hiace("ABC 1");
        policy(vehicle, "far", TODAY.plusDays(31));
        var prolonged = hiace("ABC 2");
        policy(prolonged, "old", TODAY.plusDays(5));
        policy(prolonged, "new", TODAY.plusDays(300));
        var removed = policy(hiace("ABC 3"), "removed", TODAY);
        insurance.remove(removed, ExpectedVersion.ANY, mona);
        var left = hiace("ABC 4");
        policy(left, "left", TODAY);
        decommission(left);
        watch.tellSome();
        assertThat(events.of(InsurancePolicyExpiring.class)).isEmpty();
        assertThat(list(null)).isEmpty();
    }

    @Test
    void listsWhatExpiresTheMostUrgentFirst() {
        var vehicle = hiace("ABC 1");
        policy(vehicle, "P-1", TODAY.plusDays(10));
        registrations.add(
                vehicle, new RegistrationFields("R-1", "Giza", TODAY.minusYears(1), TODAY.minusDays(1), null), mona);
        assertThat(list(null)).extracting(ExpiringPaperView::title).containsExactly("R-1", "P-1");
        assertThat(list(null)).extracting(ExpiringPaperView::daysLeft).containsExactly(-1, 10);
        assertThat(list(PaperKind.INSURANCE)).singleElement().returns("P-1", ExpiringPaperView::title);
    }

    @Test
    void aPolicyOfAVehicleIsWrittenDownOnce() {
        var vehicle = hiace("ABC 1");
        policy(vehicle, "P-1", TODAY.plusDays(10));
        refused(FleetError.PAPER_KNOWN_ALREADY, () -> policy(vehicle, "p-1", TODAY.plusDays(20)));
        policy(hiace("ABC 2"), "P-1", TODAY.plusDays(10));
    }

    private UUID policy(UUID vehicle, String number, LocalDate lastDay) {
        return insurance
                .add(
                        vehicle,
                        new InsuranceFields(
                                "Misr",
                                number,
                                Coverage.COMPREHENSIVE,
                                number("365"),
                                null,
                                TODAY.minusDays(50),
                                lastDay,
                                null),
                        mona)
                .id();
    }

    private List<ExpiringPaperView> list(PaperKind kind) {
        return expiring.list(
                        new ExpiringPaperQueries.Filter(kind, null, TODAY, TODAY.plusDays(30)), PageRequest.first(10))
                .items();
    }
}
