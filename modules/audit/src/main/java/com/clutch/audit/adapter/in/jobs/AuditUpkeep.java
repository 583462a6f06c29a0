package com.clutch.audit.adapter.in.jobs;

import com.clutch.audit.application.AccountNames;
import com.clutch.audit.application.AddressBlocking;
import com.clutch.audit.application.ChainVerification;
import com.clutch.audit.application.SignalForgetting;
import com.clutch.audit.application.TrailRetention;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Room for the months to come, an end for those whose time is up, and a look at the chain each day. */
@Component
class AuditUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(AuditUpkeep.class);

    private final TrailRetention retention;
    private final ChainVerification verification;
    private final AddressBlocking blocking;
    private final SignalForgetting signals;
    private final AccountNames names;

    AuditUpkeep(
            TrailRetention retention,
            ChainVerification verification,
            AddressBlocking blocking,
            SignalForgetting signals,
            AccountNames names) {
        this.retention = retention;
        this.verification = verification;
        this.blocking = blocking;
        this.signals = signals;
        this.names = names;
    }

    @Scheduled(initialDelay = 0, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void makeRoom() {
        retention.prepare();
    }

    @Scheduled(initialDelay = 20, fixedDelay = 3_600, timeUnit = TimeUnit.SECONDS)
    void askForNames() {
        names.askOnce();
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void expireBlocks() {
        var more = true;
        while (more) {
            more = blocking.expireBatch();
        }
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forgetSignals() {
        signals.forget();
    }

    @Scheduled(initialDelay = 30, fixedDelay = 1_440, timeUnit = TimeUnit.MINUTES)
    void shorten() {
        var more = true;
        while (more) {
            more = retention.shorten();
        }
    }

    @Scheduled(initialDelay = 60, fixedDelay = 1_440, timeUnit = TimeUnit.MINUTES)
    void verify() {
        var found = verification.verifyAll();
        if (!found.intact()) {
            LOG.error("The audit trail was tampered with: row {}, {}.", found.firstBadSequence(), found.finding());
        }
    }
}
