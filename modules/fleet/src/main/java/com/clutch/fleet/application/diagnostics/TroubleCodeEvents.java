package com.clutch.fleet.application.diagnostics;

import com.clutch.events.fleet.TroubleCodeChanged;
import com.clutch.events.fleet.TroubleCodeDetected;
import com.clutch.events.fleet.TroubleCodeResolved;
import com.clutch.events.fleet.TroubleCodeState;
import com.clutch.fleet.domain.diagnostics.TroubleCode;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.StateEvents;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into the published language what happened to trouble codes. */
@Component
class TroubleCodeEvents extends StateEvents<TroubleCode, TroubleCodeState> {

    TroubleCodeEvents(EventPublisher publisher) {
        super(publisher, TroubleCodeChanged.TOPIC, TroubleCodeChanged::new);
    }

    void detected(TroubleCode code, Actor actor) {
        publish(new TroubleCodeDetected(
                header(actor),
                code.id(),
                code.vehicleId(),
                code.code().value(),
                code.description(),
                word(code.severity()),
                code.firstSeen()));
    }

    void resolved(TroubleCode code, Instant at, @Nullable String note, Actor actor) {
        publish(new TroubleCodeResolved(
                header(actor), code.id(), code.vehicleId(), code.code().value(), at, note));
    }

    @Override
    protected TroubleCodeState state(TroubleCode code) {
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
}
