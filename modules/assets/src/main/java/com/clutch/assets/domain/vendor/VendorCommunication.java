package com.clutch.assets.domain.vendor;

import com.clutch.assets.domain.FieldCheck;
import com.clutch.assets.domain.Link;
import com.clutch.assets.domain.Signature;
import com.clutch.assets.domain.Stored;
import com.clutch.assets.domain.vendor.CommunicationFields.Participant;
import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was said to a vendor or by it.
 *
 * @param version of the stored row; a new communication has 1
 * @param followUpDate day on which to come back to it, null when there is no need; done when the communication is closed
 * @param removedAt when it was removed, null while it is there
 */
public record VendorCommunication(
        UUID id,
        long version,
        UUID vendorId,
        CommunicationType type,
        Direction direction,
        String subject,
        @Nullable String content,
        Urgency priority,
        CommunicationStatus status,
        Instant date,
        @Nullable LocalDate followUpDate,
        List<Participant> participants,
        List<Link> attachments,
        Signature createdBy,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant removedAt)
        implements Stored<VendorCommunication> {

    public VendorCommunication {
        participants = List.copyOf(participants);
        attachments = List.copyOf(attachments);
    }

    /**
     * A communication that is new: its subject must be there. It is an e-mail to the vendor, of now, when nobody says otherwise.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public static VendorCommunication record(
            UUID id, UUID vendorId, CommunicationFields said, Signature by, Instant now) {
        var check = new FieldCheck();
        check.required("subject", said.subject(), null, 300);
        check.done();
        var direction = said.direction() == null ? Direction.OUTBOUND : said.direction();
        var usual = direction == Direction.INBOUND ? CommunicationStatus.RECEIVED : CommunicationStatus.SENT;
        return new VendorCommunication(
                        id,
                        1,
                        vendorId,
                        CommunicationType.EMAIL,
                        direction,
                        "",
                        null,
                        Urgency.MEDIUM,
                        said.status() == null ? usual : said.status(),
                        now,
                        null,
                        List.of(),
                        List.of(),
                        by,
                        now,
                        now,
                        null)
                .with(said);
    }

    /**
     * The same communication after what somebody says now.
     *
     * @throws DomainException naming every field that makes no sense, or when its status has no such move
     */
    public VendorCommunication with(CommunicationFields said) {
        var next = said.status() == null ? status : said.status();
        if (next != status) {
            CommunicationStatus.MOVES.check(status, next);
        }
        var check = new FieldCheck();
        var communication = new VendorCommunication(
                id,
                version,
                vendorId,
                said.type() == null ? type : said.type(),
                said.direction() == null ? direction : said.direction(),
                check.required("subject", said.subject(), subject, 300),
                check.text("content", said.content(), content, 20_000),
                said.priority() == null ? priority : said.priority(),
                next,
                said.date() == null ? date : said.date().truncatedTo(ChronoUnit.MICROS),
                said.followUpDate() == null ? followUpDate : said.followUpDate(),
                check.entries(
                        "participants",
                        said.participants(),
                        participants,
                        (path, entry) -> new Participant(
                                entry.id(),
                                check.required(path + ".name", entry.name(), entry.email(), 200),
                                check.email(path + ".email", entry.email(), null))),
                check.links("attachments", said.attachments(), attachments),
                createdBy,
                createdAt,
                updatedAt,
                removedAt);
        check.done();
        return communication;
    }

    /** The same communication, no longer shown. */
    public VendorCommunication remove(Instant now) {
        return copy(version, updatedAt, now);
    }

    @Override
    public VendorCommunication nextVersion(Instant now) {
        return copy(version + 1, now, removedAt);
    }

    private VendorCommunication copy(long nextVersion, Instant updated, @Nullable Instant removed) {
        return new VendorCommunication(
                id,
                nextVersion,
                vendorId,
                type,
                direction,
                subject,
                content,
                priority,
                status,
                date,
                followUpDate,
                participants,
                attachments,
                createdBy,
                createdAt,
                updated,
                removed);
    }
}
