package com.clutch.assets.adapter.in.jobs;

import com.clutch.assets.application.vendor.ContractDeadlines;
import com.clutch.assets.domain.vendor.ContractNotice;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks at the days of contracts. It looks every hour, so that a restart at the wrong time misses no day; each notice is given once,
 * whichever instance looks first.
 */
@Component
class ContractUpkeep {

    private final ContractDeadlines deadlines;

    ContractUpkeep(ContractDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void look() {
        var more = true;
        while (more) {
            more = deadlines.expireBatch();
        }
        for (var kind : ContractNotice.Kind.values()) {
            var last = deadlines.noticeBatch(kind, null);
            while (last != null) {
                last = deadlines.noticeBatch(kind, last);
            }
        }
    }
}
