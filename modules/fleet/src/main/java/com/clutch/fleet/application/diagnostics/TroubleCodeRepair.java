package com.clutch.fleet.application.diagnostics;

import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.diagnostics.TroubleCodes;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.StaleVersionException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says that a fault was repaired. */
@Service
public class TroubleCodeRepair {

    private final TroubleCodes codes;
    private final DiagnosticsQueries queries;
    private final TroubleCodeEvents events;
    private final Clock clock;

    TroubleCodeRepair(TroubleCodes codes, DiagnosticsQueries queries, TroubleCodeEvents events, Clock clock) {
        this.codes = codes;
        this.queries = queries;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Resolves a trouble code. Seen again, it is a new fault.
     *
     * @param note what was done, null when nobody wrote it down
     * @throws DomainException when there is no such trouble code, {@link FleetError#CODE_RESOLVED_ALREADY}
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public TroubleCodeView resolve(UUID id, ExpectedVersion expected, @Nullable String note, Actor actor) {
        var before = codes.findForUpdate(id).orElseThrow(() -> DomainException.notFound("trouble code", id));
        expected.check(before.version(), () -> view(id));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var after = before.resolve(note, actor.id(), now).nextVersion(now);
        codes.save(List.of(after));
        events.changed(before, after, actor);
        var resolution = after.resolution();
        events.resolved(after, now, resolution == null ? null : resolution.note(), actor);
        return view(id);
    }

    private TroubleCodeView view(UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("trouble code", id));
    }
}
