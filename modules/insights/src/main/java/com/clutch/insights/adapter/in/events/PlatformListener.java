package com.clutch.insights.adapter.in.events;

import com.clutch.events.platform.RequestsCounted;
import com.clutch.events.platform.RequestsState;
import com.clutch.insights.application.FactHearing;
import com.clutch.insights.domain.Usage;
import java.util.stream.Collectors;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

@Component
class PlatformListener {

    private final FactHearing hearing;

    PlatformListener(FactHearing hearing) {
        this.hearing = hearing;
    }

    @ApplicationModuleListener(id = "insights.platform-requests")
    void on(RequestsCounted event) {
        var byAccount = event.counts().stream()
                .collect(Collectors.groupingBy(
                        RequestsState::accountId,
                        Collectors.mapping(
                                count -> new Usage.Day(count.routeGroup(), count.day(), count.requests()),
                                Collectors.toList())));
        hearing.hear(byAccount, event.header().occurredAt());
    }
}
