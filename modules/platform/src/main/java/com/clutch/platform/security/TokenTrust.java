package com.clutch.platform.security;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps this instance's copies of revocations, keys and blocked addresses fresh: everything before the first request and once a
 * minute, news four times a second. While the database is away the copies go on being used; after five seconds the instance says
 * that it is not ready.
 */
@Component
class TokenTrust implements SmartLifecycle, HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(TokenTrust.class);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration WORTH_SAYING = Duration.ofSeconds(5);

    /** Catches what a transaction wrote more than ten seconds before it ended. */
    private static final Duration FULL_READ = Duration.ofMinutes(1);

    private final TokenRevocations revocations;
    private final VerificationKeys keys;
    private final BlockedAddresses blocked;
    private volatile boolean running;
    private volatile long freshAt;
    private long fullyReadAt;
    private boolean stale;
    private volatile @Nullable Thread poller;

    TokenTrust(TokenRevocations revocations, VerificationKeys keys, BlockedAddresses blocked) {
        this.revocations = revocations;
        this.keys = keys;
        this.blocked = blocked;
    }

    @Override
    public void start() {
        readAll();
        running = true;
        poller = Thread.ofPlatform().daemon().name("token-trust").start(this::poll);
    }

    @Override
    public void stop() {
        running = false;
        var thread = poller;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server takes requests, and stopped after it. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public Health health() {
        var health = age().compareTo(WORTH_SAYING) > 0 ? Health.outOfService() : Health.up();
        return health.withDetail("secondsOld", age().toSeconds()).build();
    }

    private void poll() {
        while (running) {
            try {
                Thread.sleep(PAUSE);
                readDue();
                if (stale) {
                    LOG.info("Revocations and keys are fresh again.");
                }
                stale = false;
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException failure) {
                complain(failure);
            }
        }
    }

    private void readDue() {
        if (System.nanoTime() - fullyReadAt > FULL_READ.toNanos()) {
            readAll();
            revocations.purge();
            blocked.purge();
            return;
        }
        var begun = System.nanoTime();
        // Whatever was missed while the database was away may be older than the look back of the news.
        if (stale) {
            revocations.reload();
            blocked.reload();
        } else {
            revocations.readNews();
            blocked.readNews();
        }
        keys.reload();
        freshAt = begun;
    }

    private void readAll() {
        var begun = System.nanoTime();
        revocations.reload();
        blocked.reload();
        keys.reload();
        fullyReadAt = begun;
        freshAt = begun;
    }

    private void complain(RuntimeException failure) {
        if (running && !stale && age().compareTo(WORTH_SAYING) > 0) {
            LOG.error("Revocations and keys cannot be read; tokens are checked with what was known before.", failure);
            stale = true;
        }
    }

    private Duration age() {
        return Duration.ofNanos(System.nanoTime() - freshAt);
    }
}
