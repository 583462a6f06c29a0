package com.clutch.audit.application;

import com.clutch.audit.domain.Alert;
import com.clutch.audit.domain.Alerts;
import com.clutch.audit.domain.Signal;
import com.clutch.audit.domain.Signals;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Adds up traces and raises alerts. */
@Component
class ThreatDetection {

    /** An open alert is written again at most this often, so that an attack does not fill the trail with its own alert. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Signals signals;
    private final Alerts alerts;
    private final AlertEvents events;
    private final Clock clock;

    ThreatDetection(Signals signals, Alerts alerts, AlertEvents events, Clock clock) {
        this.signals = signals;
        this.alerts = alerts;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps the trace; raises an alert when it is the one too many, or adds it to the open one. */
    void notice(Signal signal) {
        if (!signals.add(signal)) {
            return;
        }
        var now = clock.instant();
        var actor = Actor.system("threat detection", signal.eventId().toString());
        var open = alerts.open(signal.pattern(), signal.subject());
        if (open.isPresent()) {
            var before = open.get();
            if (!now.isBefore(before.updatedAt().plus(PAUSE))) {
                // Traces come in any order, so all are added up again rather than those since the last.
                var since = before.firstSeen().minus(signal.pattern().window());
                var total = signals.weightSince(signal.pattern(), signal.subject(), since);
                var after = before.again(signal, total, now);
                alerts.save(after);
                events.changed(before, after, actor);
            }
            return;
        }
        var since = signal.occurredAt().minus(signal.pattern().window());
        var weight = signals.weightSince(signal.pattern(), signal.subject(), since);
        if (weight >= signal.pattern().threshold()) {
            var alert = Alert.raise(Ids.at(now), signal, weight, now);
            alerts.add(alert);
            events.changed(null, alert, actor);
        }
    }
}
