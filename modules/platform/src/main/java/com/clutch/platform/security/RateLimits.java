package com.clutch.platform.security;

import com.clutch.kernel.DomainException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Counts calls and refuses those that are too many. Each instance counts for itself: with n instances behind a balancer a caller
 * may make up to n times as many calls, which is the price for not asking a database at every call. Callers are remembered in
 * bounded memory; one that was forgotten starts anew.
 */
final class RateLimits {

    private static final Duration PUBLIC_PERIOD = Duration.ofMinutes(10);
    private static final int REMEMBERED = 50_000;
    private static final int NETWORK_BYTES = 8;

    private final LimitSettings settings;
    private final TimeMeter time;
    private final Cache<UUID, Bucket> accounts;
    private final Cache<Visitor, Bucket> visitors;

    RateLimits(LimitSettings settings, TimeMeter time) {
        this.settings = settings;
        this.time = time;
        this.accounts = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(settings.sustainedPeriod())
                .build();
        this.visitors = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(PUBLIC_PERIOD)
                .build();
    }

    /**
     * Counts a call of a signed-in account to any route.
     *
     * @throws DomainException {@code TOO_MANY_CALLS} with {@code retryAfter} in seconds
     */
    void countAccount(UUID accountId) {
        take(accounts.get(
                accountId,
                _ -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(limit ->
                                limit.capacity(settings.burst()).refillGreedy(settings.burst(), settings.burstPeriod()))
                        .addLimit(limit -> limit.capacity(settings.sustained())
                                .refillGreedy(settings.sustained(), settings.sustainedPeriod()))
                        .build()));
    }

    /**
     * Counts a call from an address to a public route; 0 calls allowed stands for no limit.
     *
     * @throws DomainException {@code TOO_MANY_CALLS} with {@code retryAfter} in seconds
     */
    void countAddress(String address, Method route, int callsPerTenMinutes) {
        if (callsPerTenMinutes == 0) {
            return;
        }
        var calls = Math.max(1, Math.round(callsPerTenMinutes * settings.publicFactor()));
        take(visitors.get(
                new Visitor(network(address), route),
                _ -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(limit -> limit.capacity(calls).refillGreedy(calls, PUBLIC_PERIOD))
                        .build()));
    }

    private static void take(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            var seconds = Duration.ofNanos(probe.getNanosToWaitForRefill())
                    .plusMillis(999)
                    .toSeconds();
            throw new DomainException(
                            SecurityError.TOO_MANY_CALLS, "Too many calls; try again in %d seconds.".formatted(seconds))
                    .with("retryAfter", Math.max(1, seconds));
        }
    }

    /** Whoever has one IPv6 address has 2^64 of them: the network counts. */
    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            return HexFormat.of().formatHex(InetAddress.ofLiteral(address).getAddress(), 0, NETWORK_BYTES);
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            return address;
        }
    }

    private record Visitor(String network, Method route) {}
}
