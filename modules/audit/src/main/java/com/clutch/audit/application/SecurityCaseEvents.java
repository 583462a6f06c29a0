package com.clutch.audit.application;

import com.clutch.audit.domain.SecurityCase;
import com.clutch.events.audit.SecurityCaseChanged;
import com.clutch.events.audit.SecurityCaseState;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.StateEvents;
import org.springframework.stereotype.Component;

/** Puts what was done about entries that concern security into the published language. */
@Component
class SecurityCaseEvents extends StateEvents<SecurityCase, SecurityCaseState> {

    SecurityCaseEvents(EventPublisher publisher) {
        super(publisher, SecurityCaseChanged.TOPIC, SecurityCaseChanged::new);
    }

    @Override
    protected SecurityCaseState state(SecurityCase handled) {
        return new SecurityCaseState(
                handled.entryId(),
                handled.status().word(),
                handled.assignedTo(),
                handled.resolution(),
                handled.resolvedAt());
    }
}
