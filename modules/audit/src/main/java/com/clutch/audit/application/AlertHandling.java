package com.clutch.audit.application;

import com.clutch.audit.domain.Alert;
import com.clutch.audit.domain.Alerts;
import com.clutch.audit.domain.AuditError;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do about alerts. */
@Service
public class AlertHandling {

    /** How long an address stays blocked that is blocked from its alert. */
    private static final Duration BLOCK = Duration.ofHours(24);

    private final Alerts alerts;
    private final SecurityQueries queries;
    private final AddressBlocking blocking;
    private final AlertEvents events;
    private final Clock clock;

    AlertHandling(Alerts alerts, SecurityQueries queries, AddressBlocking blocking, AlertEvents events, Clock clock) {
        this.alerts = alerts;
        this.queries = queries;
        this.blocking = blocking;
        this.events = events;
        this.clock = clock;
    }

    /** The caller looks into it. */
    @Transactional
    public AlertView investigate(UUID id, ExpectedVersion expected, Actor actor) {
        return change(id, expected, actor, alert -> alert.investigate(actor.id(), clock.instant()));
    }

    /** It is dealt with; how, and whether it was harmless. */
    @Transactional
    public AlertView resolve(
            UUID id, ExpectedVersion expected, @Nullable String resolution, boolean falsePositive, Actor actor) {
        return change(
                id, expected, actor, alert -> alert.resolve(resolution, falsePositive, actor.id(), clock.instant()));
    }

    /**
     * Blocks its address for a day.
     *
     * @throws DomainException {@link AuditError#ALERT_HAS_NO_ADDRESS} when it is about no address
     */
    @Transactional
    public AlertView block(UUID id, ExpectedVersion expected, Actor actor) {
        return change(id, expected, actor, alert -> {
            var ip = alert.ip();
            if (ip == null) {
                throw new DomainException(
                        AuditError.ALERT_HAS_NO_ADDRESS, "This alert is about no address, so there is none to block.");
            }
            var contained = alert.contain(actor.id(), clock.instant());
            blocking.block(ip, alert.pattern().title(), clock.instant().plus(BLOCK), alert.id(), actor);
            return contained;
        });
    }

    private AlertView change(UUID id, ExpectedVersion expected, Actor actor, UnaryOperator<Alert> step) {
        var before = alerts.findForUpdate(id).orElseThrow(() -> DomainException.notFound("alert", id));
        expected.check(before.version(), () -> AlertView.of(before));
        var after = step.apply(before);
        alerts.save(after);
        events.changed(before, after, actor);
        return queries.findAlert(id).orElseGet(() -> AlertView.of(after));
    }
}
