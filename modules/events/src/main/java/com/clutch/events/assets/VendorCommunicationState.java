package com.clutch.events.assets;

import com.clutch.events.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a communication with a vendor.
 *
 * @param type email, phone, meeting, document or other
 * @param direction inbound or outbound
 * @param priority low, medium, high or urgent
 * @param status draft, sent, received or closed
 * @param date when it took place
 * @param followUpDate day on which to come back to it, null when there is no need
 */
public record VendorCommunicationState(
        UUID id,
        UUID vendorId,
        String type,
        String direction,
        @Personal String subject,
        @Personal @Nullable String content,
        String priority,
        String status,
        Instant date,
        @Nullable LocalDate followUpDate,
        List<ParticipantState> participants,
        List<LinkState> attachments,
        UUID createdBy,
        @Personal String createdByName,
        Instant createdAt) {
    public VendorCommunicationState {
        participants = List.copyOf(participants);
        attachments = List.copyOf(attachments);
    }
}
