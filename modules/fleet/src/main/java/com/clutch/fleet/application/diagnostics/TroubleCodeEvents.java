package com.clutch.fleet.application.diagnostics;

import com.clutch.events.Change;
import com.clutch.events.fleet.TroubleCodeChanged;
import com.clutch.events.fleet.TroubleCodeDetected;
import com.clutch.events.fleet.TroubleCodeResolved;
import com.clutch.events.fleet.TroubleCodeState;
import com.clutch.fleet.domain.diagnostics.TroubleCode;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to trouble codes. */
@Component
class TroubleCodeEvents {

    private final EventPublisher publisher;

    TroubleCodeEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    void changed(@Nullable TroubleCode before, TroubleCode after, Actor actor) {
        var state = state(after);
        publisher.publish(new TroubleCodeChanged(
                publisher.header(actor),
                after.id(),
                after.version(),
                Change.CHANGED,
                state,
                publisher.changes(before == null ? null : state(before), state)));
    }

    void detected(TroubleCode code, Actor actor) {
        publisher.publish(new TroubleCodeDetected(
                publisher.header(actor),
                code.id(),
                code.vehicleId(),
                code.code().value(),
                code.description(),
                word(code.severity()),
                code.firstSeen()));
    }

    void resolved(TroubleCode code, Instant at, @Nullable String note, Actor actor) {
        publisher.publish(new TroubleCodeResolved(
                publisher.header(actor),
                code.id(),
                code.vehicleId(),
                code.code().value(),
                at,
                note));
    }

    TroubleCodeChanged snapshot(TroubleCode code, Actor actor) {
        return new TroubleCodeChanged(
                publisher.header(actor), code.id(), code.version(), Change.SNAPSHOT, state(code), List.of());
    }

    private static TroubleCodeState state(TroubleCode code) {
        var resolution = code.resolution();
        return new TroubleCodeState(
                code.id(),
                code.vehicleId(),
                code.code().value(),
                code.description(),
                word(code.severity()),
                word(code.status()),
                code.seen(),
                code.firstSeen(),
                code.lastSeen(),
                code.odometer(),
                code.location(),
                resolution == null ? null : resolution.at(),
                resolution == null ? null : resolution.by(),
                resolution == null ? null : resolution.note(),
                code.createdAt());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
