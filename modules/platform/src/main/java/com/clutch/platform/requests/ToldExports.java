package com.clutch.platform.requests;

import com.clutch.events.platform.ListExported;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.web.CurrentActor;
import com.clutch.platform.web.ExportObserver;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes that somebody took a list away. */
@Component
class ToldExports implements ExportObserver {

    private static final Logger LOG = LoggerFactory.getLogger(ToldExports.class);

    private final EventPublisher events;
    private final TransactionTemplate transaction;

    ToldExports(EventPublisher events, PlatformTransactionManager transactions) {
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void exported(HttpServletRequest request, long rows, boolean complete) {
        var actor = CurrentActor.of(request);
        try {
            transaction.executeWithoutResult(_ -> events.publish(
                    new ListExported(events.header(actor), RefusedRequests.routeOf(request), rows, complete)));
        } catch (RuntimeException failure) {
            // The rows are with the caller; breaking the answer now would not bring them back.
            LOG.error("{} took {} rows away and it could not be told.", actor.id(), rows, failure);
        }
    }
}
