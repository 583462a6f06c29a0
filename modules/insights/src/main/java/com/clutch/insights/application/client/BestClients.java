package com.clutch.insights.application.client;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The enterprise clients that bring most. */
@Service
public class BestClients {

    private final ClientQueries queries;
    private final Clock clock;
    private final ZoneId zone;

    BestClients(ClientQueries queries, Clock clock, @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.queries = queries;
        this.clock = clock;
        this.zone = zone;
    }

    /** The best first, as many as are wanted. */
    public List<EnterpriseClient> top(int limit) {
        return queries.top(YearMonth.from(clock.instant().atZone(zone)), limit);
    }
}
