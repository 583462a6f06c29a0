package com.clutch.assets.domain.vendor;

import static com.clutch.testing.Refusals.noSuchMove;
import static com.clutch.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.assets.domain.Link;
import com.clutch.assets.domain.Signature;
import com.clutch.assets.domain.vendor.CommunicationFields.Participant;
import com.clutch.kernel.KernelError;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VendorCommunicationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void isAMailThatWasSentNowUnlessSomebodySaysOtherwise() {
        assertThat(recorded(null, null))
                .returns(CommunicationType.EMAIL, VendorCommunication::type)
                .returns(Direction.OUTBOUND, VendorCommunication::direction)
                .returns(CommunicationStatus.SENT, VendorCommunication::status)
                .returns(Urgency.MEDIUM, VendorCommunication::priority)
                .returns(NOW, VendorCommunication::date);
        assertThat(recorded(Direction.INBOUND, null).status()).isEqualTo(CommunicationStatus.RECEIVED);
        assertThat(recorded(Direction.INBOUND, CommunicationStatus.DRAFT).status())
                .isEqualTo(CommunicationStatus.DRAFT);
    }

    @Test
    void needsASubject() {
        var said = said(null, null, " ");
        assertThat(refused(KernelError.VALIDATION_FAILED, () -> record(said)).errors())
                .containsOnlyKeys("subject");
    }

    @Test
    void takesOnlyTheMovesThereAre() {
        var sent = recorded(null, null);
        assertThat(sent.with(said(null, CommunicationStatus.SENT, null)).status())
                .isEqualTo(CommunicationStatus.SENT);
        assertThat(sent.with(said(null, CommunicationStatus.CLOSED, null)).status())
                .isEqualTo(CommunicationStatus.CLOSED);
        noSuchMove("sent", List.of("closed"), () -> sent.with(said(null, CommunicationStatus.DRAFT, null)));
    }

    @Test
    void keepsWhatNobodySaysAnew() {
        var follow = LocalDate.parse("2026-03-09");
        var call = record(new CommunicationFields(
                null,
                CommunicationType.PHONE,
                Direction.INBOUND,
                "Prices",
                "They rise",
                Urgency.HIGH,
                null,
                NOW.minusSeconds(60).plusNanos(999),
                follow,
                List.of(new Participant(null, null, "Ali@Nile.example")),
                List.of(new Link("List", "/files/1", "pdf"))));
        assertThat(call.with(said(null, null, null))).isEqualTo(call);
        assertThat(call)
                .returns(CommunicationType.PHONE, VendorCommunication::type)
                .returns(Urgency.HIGH, VendorCommunication::priority)
                .returns(NOW.minusSeconds(60), VendorCommunication::date)
                .returns(follow, VendorCommunication::followUpDate)
                .returns(
                        List.of(new Participant(null, "Ali@Nile.example", "ali@nile.example")),
                        VendorCommunication::participants);
        assertThat(call.with(said(Direction.OUTBOUND, null, "New prices")))
                .returns(Direction.OUTBOUND, VendorCommunication::direction)
                .returns("New prices", VendorCommunication::subject);
    }

    @Test
    void namesThePartOfAParticipantThatMakesNoSense() {
        var said = new CommunicationFields(
                null,
                null,
                null,
                "Prices",
                null,
                null,
                null,
                null,
                null,
                List.of(new Participant(null, "Ali", "nobody")),
                null);
        assertThat(refused(KernelError.VALIDATION_FAILED, () -> record(said)).errors())
                .containsOnlyKeys("participants[0].email");
    }

    @Test
    void isRemovedFromSightAndNotDeleted() {
        assertThat(recorded(null, null).remove(NOW).nextVersion(NOW))
                .returns(NOW, VendorCommunication::removedAt)
                .returns("Prices", VendorCommunication::subject)
                .returns(2L, VendorCommunication::version);
    }

    private static VendorCommunication recorded(Direction direction, CommunicationStatus status) {
        return record(said(direction, status, "Prices"));
    }

    private static VendorCommunication record(CommunicationFields said) {
        return VendorCommunication.record(
                new UUID(0, 1), new UUID(0, 2), said, new Signature(new UUID(0, 4), "mona"), NOW);
    }

    private static CommunicationFields said(Direction direction, CommunicationStatus status, String subject) {
        return new CommunicationFields(null, null, direction, subject, null, null, status, null, null, null, null);
    }
}
