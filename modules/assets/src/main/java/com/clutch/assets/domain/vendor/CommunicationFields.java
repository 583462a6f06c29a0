package com.clutch.assets.domain.vendor;

import com.clutch.assets.domain.Link;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a communication; null, and a blank text, mean that nothing is said.
 *
 * @param date when it took place
 * @param followUpDate day on which to come back to it
 */
public record CommunicationFields(
        @Nullable UUID vendorId,
        @Nullable CommunicationType type,
        @Nullable Direction direction,
        @Nullable String subject,
        @Nullable String content,
        @Nullable Urgency priority,
        @Nullable CommunicationStatus status,
        @Nullable Instant date,
        @Nullable LocalDate followUpDate,
        @Nullable List<Participant> participants,
        @Nullable List<Link> attachments) {

    /** Who took part; people outside have no id. */
    public record Participant(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable String email) {}
}
