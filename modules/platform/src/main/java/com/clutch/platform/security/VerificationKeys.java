package com.clutch.platform.security;

import static com.clutch.platform.jooq.Tables.VERIFICATION_KEY;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The public keys that access tokens are checked with. They live in the database, every instance checks with its own copy, and
 * a change reaches all copies within a second. Changes join the caller's transaction.
 */
@Component
public class VerificationKeys {

    private static final Logger LOG = LoggerFactory.getLogger(VerificationKeys.class);
    private static final int SMALLEST_MODULUS = 2048;
    private static final long RELOAD_PAUSE_NANOS = Duration.ofSeconds(1).toNanos();

    private final DSLContext database;
    private final Clock clock;
    private final AtomicLong localChanges = new AtomicLong();
    private final AtomicLong lastDemandedReload = new AtomicLong(System.nanoTime() - RELOAD_PAUSE_NANOS);
    private volatile Map<String, VerificationKey> copy = Map.of();

    VerificationKeys(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Makes tokens signed with the key's private half acceptable. The same key again under the same name changes nothing.
     *
     * @throws IllegalArgumentException if the key is shorter than 2048 bits, or the name belongs to another key
     */
    public void publish(String kid, RSAPublicKey key) {
        if (key.getModulus().bitLength() < SMALLEST_MODULUS) {
            throw new IllegalArgumentException("A key needs at least %d bits.".formatted(SMALLEST_MODULUS));
        }
        database.insertInto(VERIFICATION_KEY)
                .set(VERIFICATION_KEY.KID, kid)
                .set(VERIFICATION_KEY.PUBLIC_KEY, key.getEncoded())
                .set(VERIFICATION_KEY.CREATED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
        var stored = stored(kid);
        if (stored == null || !sameKey(stored.key(), key)) {
            throw new IllegalArgumentException("The name %s belongs to another key.".formatted(kid));
        }
        AfterCommit.run(() -> apply(stored));
    }

    /**
     * Lets tokens signed with the key work until the moment given and no longer.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public void retire(String kid, Instant when) {
        var changed = database.update(VERIFICATION_KEY)
                .set(VERIFICATION_KEY.EXPIRES_AT, when)
                .where(VERIFICATION_KEY.KID.eq(kid))
                .execute();
        applyAfterCommit(kid, changed);
    }

    /**
     * Refuses every token signed with the key from now on, and for ever.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public void revoke(String kid) {
        var changed = database.update(VERIFICATION_KEY)
                .set(VERIFICATION_KEY.REVOKED_AT, clock.instant())
                .where(VERIFICATION_KEY.KID.eq(kid))
                .execute();
        applyAfterCommit(kid, changed);
    }

    /** Every key there ever was, as the database has it, the oldest first. */
    public List<VerificationKey> all() {
        return database.selectFrom(VERIFICATION_KEY)
                .orderBy(VERIFICATION_KEY.CREATED_AT, VERIFICATION_KEY.KID)
                .fetch(this::read);
    }

    /** The keys trusted now, as this instance knows them. */
    List<VerificationKey> trusted() {
        var now = clock.instant();
        return copy.values().stream().filter(key -> key.isTrustedAt(now)).toList();
    }

    /** The key of that name if it is trusted now. A name never heard of makes the copy fresh, at most once a second. */
    Optional<RSAPublicKey> trusted(String kid) {
        var known = copy.get(kid);
        if (known == null && mayReload()) {
            try {
                reload();
            } catch (RuntimeException failure) {
                LOG.warn("The verification keys could not be read: {}", failure.getMessage());
            }
            known = copy.get(kid);
        }
        return Optional.ofNullable(known)
                .filter(key -> key.isTrustedAt(clock.instant()))
                .map(VerificationKey::key);
    }

    /** Reads all keys. A local change that was committed meanwhile is not lost: the keys are read again. */
    void reload() {
        while (true) {
            var before = localChanges.get();
            var fresh = new LinkedHashMap<String, VerificationKey>();
            all().forEach(key -> fresh.put(key.kid(), key));
            synchronized (this) {
                if (localChanges.get() == before) {
                    copy = fresh;
                    return;
                }
            }
        }
    }

    private boolean mayReload() {
        var last = lastDemandedReload.get();
        var now = System.nanoTime();
        return now - last >= RELOAD_PAUSE_NANOS && lastDemandedReload.compareAndSet(last, now);
    }

    private void applyAfterCommit(String kid, int changed) {
        var stored = stored(kid);
        if (changed == 0 || stored == null) {
            throw new IllegalArgumentException("There is no key %s.".formatted(kid));
        }
        AfterCommit.run(() -> apply(stored));
    }

    private synchronized void apply(VerificationKey changed) {
        var fresh = new LinkedHashMap<>(copy);
        fresh.put(changed.kid(), changed);
        copy = fresh;
        localChanges.incrementAndGet();
    }

    private @Nullable VerificationKey stored(String kid) {
        return database.selectFrom(VERIFICATION_KEY)
                .where(VERIFICATION_KEY.KID.eq(kid))
                .fetchOne(this::read);
    }

    private VerificationKey read(Record row) {
        var kid = row.get(VERIFICATION_KEY.KID);
        var encoded = row.get(VERIFICATION_KEY.PUBLIC_KEY);
        var known = copy.get(kid);
        var key = known != null && Arrays.equals(known.key().getEncoded(), encoded) ? known.key() : decode(encoded);
        return new VerificationKey(
                kid,
                key,
                row.get(VERIFICATION_KEY.CREATED_AT),
                row.get(VERIFICATION_KEY.EXPIRES_AT),
                row.get(VERIFICATION_KEY.REVOKED_AT));
    }

    private static RSAPublicKey decode(byte[] encoded) {
        try {
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A stored verification key is no RSA key.", failure);
        }
    }

    private static boolean sameKey(RSAPublicKey one, RSAPublicKey other) {
        BigInteger modulus = one.getModulus();
        return modulus.equals(other.getModulus()) && one.getPublicExponent().equals(other.getPublicExponent());
    }
}
