package com.clutch.platform.events;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Component
class TransactionalEventPublisher implements EventPublisher {

    private final ApplicationEventPublisher spring;
    private final Clock clock;

    TransactionalEventPublisher(ApplicationEventPublisher spring, Clock clock) {
        this.spring = spring;
        this.clock = clock;
    }

    @Override
    public void publish(DomainEvent event) {
        // Without a transaction Spring drops the event for after-commit listeners and says nothing.
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("Publish %s inside a transaction that writes; otherwise it could be lost."
                    .formatted(event.getClass().getSimpleName()));
        }
        spring.publishEvent(event);
    }

    @Override
    public EventHeader header(Actor actor) {
        var now = clock.instant();
        return new EventHeader(
                Ids.at(now),
                now,
                actor.kind().name(),
                actor.id(),
                actor.name(),
                actor.sessionId(),
                actor.ip(),
                actor.userAgent(),
                actor.correlationId());
    }

    @Override
    public List<FieldChange> changes(@Nullable Object before, Object after) {
        return FieldChanges.between(before, after);
    }
}
