package com.clutch.audit.application;

import com.clutch.audit.domain.Alert;
import com.clutch.audit.domain.BlockedAddress;
import com.clutch.audit.domain.SecurityCase;
import com.clutch.events.Change;
import com.clutch.events.audit.AlertChanged;
import com.clutch.events.audit.AlertState;
import com.clutch.events.audit.BlockedAddressChanged;
import com.clutch.events.audit.BlockedAddressState;
import com.clutch.events.audit.SecurityCaseChanged;
import com.clutch.events.audit.SecurityCaseState;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to alerts, blocks and security events. */
@Component
class AuditEvents {

    private final EventPublisher publisher;

    AuditEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    void alert(@Nullable Alert before, Alert after, Actor actor) {
        var state = state(after);
        publisher.publish(new AlertChanged(
                publisher.header(actor),
                after.id(),
                after.version(),
                Change.CHANGED,
                state,
                publisher.changes(before == null ? null : state(before), state)));
    }

    void block(@Nullable BlockedAddress before, BlockedAddress after, Actor actor) {
        var state = state(after);
        publisher.publish(new BlockedAddressChanged(
                publisher.header(actor),
                after.id(),
                after.version(),
                Change.CHANGED,
                state,
                publisher.changes(before == null ? null : state(before), state)));
    }

    void securityCase(SecurityCase before, SecurityCase after, Actor actor) {
        var state = state(after);
        publisher.publish(new SecurityCaseChanged(
                publisher.header(actor),
                after.entryId(),
                after.version(),
                Change.CHANGED,
                state,
                publisher.changes(before.version() == 0 ? null : state(before), state)));
    }

    AlertChanged snapshot(Alert alert, Actor actor) {
        return new AlertChanged(
                publisher.header(actor), alert.id(), alert.version(), Change.SNAPSHOT, state(alert), List.of());
    }

    BlockedAddressChanged snapshot(BlockedAddress block, Actor actor) {
        return new BlockedAddressChanged(
                publisher.header(actor), block.id(), block.version(), Change.SNAPSHOT, state(block), List.of());
    }

    SecurityCaseChanged snapshot(SecurityCase handled, Actor actor) {
        return new SecurityCaseChanged(
                publisher.header(actor),
                handled.entryId(),
                handled.version(),
                Change.SNAPSHOT,
                state(handled),
                List.of());
    }

    private static AlertState state(Alert alert) {
        return new AlertState(
                alert.id(),
                alert.pattern().word(),
                alert.pattern().severity().word(),
                alert.status().word(),
                alert.ip(),
                alert.accountId(),
                alert.occurrences(),
                alert.firstSeen(),
                alert.lastSeen(),
                alert.contained(),
                alert.falsePositive(),
                alert.assignedTo(),
                alert.resolution());
    }

    private static BlockedAddressState state(BlockedAddress block) {
        return new BlockedAddressState(
                block.id(),
                block.address().value(),
                block.reason(),
                block.blockedAt(),
                block.blockedBy(),
                block.expiresAt(),
                block.alertId(),
                block.releasedAt());
    }

    private static SecurityCaseState state(SecurityCase handled) {
        return new SecurityCaseState(
                handled.entryId(),
                handled.status().word(),
                handled.assignedTo(),
                handled.resolution(),
                handled.resolvedAt());
    }
}
