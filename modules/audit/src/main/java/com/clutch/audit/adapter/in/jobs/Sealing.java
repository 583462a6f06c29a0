package com.clutch.audit.adapter.in.jobs;

import com.clutch.audit.application.ChainSealing;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals what is new, twice a second. Every instance tries; one at a time does it. */
@Component
class Sealing {

    private final ChainSealing sealing;

    Sealing(ChainSealing sealing) {
        this.sealing = sealing;
    }

    @Scheduled(initialDelay = 1_000, fixedDelay = 500, timeUnit = TimeUnit.MILLISECONDS)
    void seal() {
        var more = true;
        while (more) {
            more = sealing.sealBatch();
        }
        sealing.checkpoint();
        sealing.anchor();
    }
}
