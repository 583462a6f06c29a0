package com.clutch.platform.events;

import com.clutch.platform.doctor.Examination;
import com.clutch.platform.doctor.Finding;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether every event that waits has a listener in this program. */
@Component
class ListenerExamination implements Examination {

    private final UnknownListeners unknown;

    ListenerExamination(UnknownListeners unknown) {
        this.unknown = unknown;
    }

    @Override
    public String check() {
        return "listeners";
    }

    @Override
    public List<Finding> examine() {
        var waiting = unknown.waiting();
        return waiting.isEmpty()
                ? List.of(Finding.ok(check(), "Every event that waits has its listener."))
                : waiting.entrySet().stream()
                        .map(
                                one -> Finding.warn(
                                        check(),
                                        "%d events wait for the listener %s, which this program does not have."
                                                .formatted(one.getValue(), one.getKey()),
                                        "Run the version that has it, or delete those rows of event_registry.event_publication."))
                        .toList();
    }
}
