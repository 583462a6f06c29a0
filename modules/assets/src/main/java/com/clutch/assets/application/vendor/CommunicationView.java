package com.clutch.assets.application.vendor;

import com.clutch.assets.domain.Link;
import com.clutch.assets.domain.Signature;
import com.clutch.assets.domain.vendor.CommunicationFields.Participant;
import com.clutch.assets.domain.vendor.CommunicationStatus;
import com.clutch.assets.domain.vendor.CommunicationType;
import com.clutch.assets.domain.vendor.Direction;
import com.clutch.assets.domain.vendor.Urgency;
import com.clutch.assets.domain.vendor.VendorCommunication;
import com.clutch.kernel.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A communication as it is read.
 *
 * @param followUp whether somebody has still to come back to it
 */
public record CommunicationView(
        UUID id,
        UUID vendorId,
        String vendorName,
        CommunicationType type,
        Direction direction,
        String subject,
        @Nullable String content,
        Urgency priority,
        CommunicationStatus status,
        Instant date,
        @Nullable LocalDate followUpDate,
        boolean followUp,
        List<Participant> participants,
        List<Link> attachments,
        Signature createdBy,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** The view of a communication. */
    public static CommunicationView of(VendorCommunication communication, String vendorName) {
        return new CommunicationView(
                communication.id(),
                communication.vendorId(),
                vendorName,
                communication.type(),
                communication.direction(),
                communication.subject(),
                communication.content(),
                communication.priority(),
                communication.status(),
                communication.date(),
                communication.followUpDate(),
                communication.followUpDate() != null && communication.status() != CommunicationStatus.CLOSED,
                communication.participants(),
                communication.attachments(),
                communication.createdBy(),
                communication.createdAt(),
                communication.updatedAt(),
                communication.version());
    }
}
