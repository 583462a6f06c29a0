package com.clutch.audit.application;

import com.clutch.audit.domain.AuditError;
import com.clutch.audit.domain.SecurityCase;
import com.clutch.audit.domain.SecurityCases;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do about security events. */
@Service
public class SecurityCaseHandling {

    private final SecurityCases cases;
    private final SecurityCaseEvents events;
    private final Clock clock;

    SecurityCaseHandling(SecurityCases cases, SecurityCaseEvents events, Clock clock) {
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody takes care of it: the account named, or the caller. */
    @Transactional
    public void assign(UUID entryId, @Nullable UUID to, Actor actor) {
        change(entryId, actor, handled -> handled.assign(to == null ? actor.id() : to, clock.instant()));
    }

    /** It is dealt with. */
    @Transactional
    public void resolve(UUID entryId, @Nullable String resolution, Actor actor) {
        change(entryId, actor, handled -> handled.resolve(resolution, actor.id(), clock.instant()));
    }

    private void change(UUID entryId, Actor actor, UnaryOperator<SecurityCase> step) {
        var security =
                cases.concernsSecurity(entryId).orElseThrow(() -> DomainException.notFound("security event", entryId));
        if (!security) {
            throw new DomainException(AuditError.NO_SECURITY_EVENT, "This entry does not concern security.");
        }
        var before = cases.findForUpdate(entryId).orElseGet(() -> SecurityCase.untouched(entryId, clock.instant()));
        var after = step.apply(before);
        cases.save(after);
        events.changed(before.version() == 0 ? null : before, after, actor);
    }
}
