package com.clutch.platform.web.idempotency;

import static com.clutch.platform.jooq.Tables.IDEMPOTENT_ANSWER;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table of first answers, each under a seal. Everything here joins the transaction of the request. */
@Component
class IdempotentAnswers {

    private static final Duration KEPT = Duration.ofHours(24);

    private final DSLContext dsl;
    private final JsonMapper json;
    private final Clock clock;

    IdempotentAnswers(DSLContext dsl, JsonMapper json, Clock clock) {
        this.dsl = dsl;
        this.json = json;
        this.clock = clock;
    }

    /** An answer, and whether this is the request that it answers. */
    record Known(boolean sameRequest, StoredAnswer answer) {}

    /** Makes this the only request with the key until the transaction ends; false when another one is. */
    boolean begin(UUID account, String key) {
        var lock = DSL.field("pg_try_advisory_xact_lock({0})", Boolean.class, DSL.val(lockOf(account, key)));
        return Boolean.TRUE.equals(dsl.select(lock).fetchSingle().value1());
    }

    /** The first answer to this key, unless it is older than 24 hours. */
    Optional<Known> find(UUID account, String key, byte[] requestHash) {
        var seal = AnswerSeal.of(account, key);
        return dsl.selectFrom(IDEMPOTENT_ANSWER)
                .where(IDEMPOTENT_ANSWER.ACCOUNT_ID.eq(account))
                .and(IDEMPOTENT_ANSWER.KEY_HASH.eq(seal.keyHash()))
                .and(IDEMPOTENT_ANSWER.CREATED_AT.gt(now().minus(KEPT)))
                .fetchOptional(row -> new Known(
                        MessageDigest.isEqual(row.getRequestMac(), seal.macOf(requestHash)),
                        json.readValue(seal.open(row.getAnswer()), StoredAnswer.class)));
    }

    void keep(UUID account, String key, String method, String path, byte[] requestHash, StoredAnswer answer) {
        var seal = AnswerSeal.of(account, key);
        var row = dsl.newRecord(IDEMPOTENT_ANSWER);
        row.setAccountId(account);
        row.setKeyHash(seal.keyHash());
        row.setMethod(method);
        row.setPath(path);
        row.setRequestMac(seal.macOf(requestHash));
        row.setAnswer(seal.seal(json.writeValueAsBytes(answer)));
        row.setCreatedAt(now());
        // A row can still be there when it is older than a day and has not been swept yet.
        dsl.insertInto(IDEMPOTENT_ANSWER)
                .set(row)
                .onConflict(IDEMPOTENT_ANSWER.ACCOUNT_ID, IDEMPOTENT_ANSWER.KEY_HASH)
                .doUpdate()
                .set(row)
                .execute();
    }

    /** Forgets answers older than 24 hours. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void sweep() {
        dsl.deleteFrom(IDEMPOTENT_ANSWER)
                .where(IDEMPOTENT_ANSWER.CREATED_AT.le(now().minus(KEPT)))
                .execute();
    }

    private Instant now() {
        return clock.instant();
    }

    private static long lockOf(UUID account, String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("clutch.idempotency ".getBytes(StandardCharsets.US_ASCII));
            digest.update(account.toString().getBytes(StandardCharsets.US_ASCII));
            return ByteBuffer.wrap(digest.digest(key.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
