package com.clutch.platform.events;

import com.clutch.events.DomainEvent;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;

/** A publication from the registry in the words of Spring Modulith. */
record Redelivered(PublicationStore.Taken taken, DomainEvent event) implements TargetEventPublication {

    @Override
    public UUID getIdentifier() {
        return taken.id();
    }

    @Override
    public Object getEvent() {
        return event;
    }

    @Override
    public PublicationTargetIdentifier getTargetIdentifier() {
        return PublicationTargetIdentifier.of(taken.listener());
    }

    @Override
    public Instant getPublicationDate() {
        return taken.publishedAt();
    }

    @Override
    public Optional<Instant> getCompletionDate() {
        return Optional.empty();
    }

    @Override
    public Status getStatus() {
        return Status.RESUBMITTED;
    }

    @Override
    public Instant getLastResubmissionDate() {
        return taken.publishedAt();
    }

    @Override
    public int getCompletionAttempts() {
        return taken.attempts();
    }

    /** The row is removed when the listener has heard it. */
    @Override
    public void markCompleted(Instant instant) {}
}
