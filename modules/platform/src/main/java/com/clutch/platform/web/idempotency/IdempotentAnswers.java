package com.clutch.platform.web.idempotency;

import static com.clutch.platform.jooq.Tables.IDEMPOTENT_ANSWER;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of first answers. Everything here joins the transaction of the request. */
@Component
class IdempotentAnswers {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final TypeReference<Map<String, List<String>>> HEADERS = new TypeReference<>() {};

    private final DSLContext dsl;
    private final JsonMapper json;
    private final Clock clock;

    IdempotentAnswers(DSLContext dsl, JsonMapper json, Clock clock) {
        this.dsl = dsl;
        this.json = json;
        this.clock = clock;
    }

    /** An answer with the hash of the request that it answers. */
    record Known(byte[] requestHash, StoredAnswer answer) {}

    /** Makes this the only request with the key until the transaction ends; false when another one is. */
    boolean begin(UUID account, String key) {
        var lock = DSL.field("pg_try_advisory_xact_lock({0})", Boolean.class, DSL.val(lockOf(account, key)));
        return Boolean.TRUE.equals(dsl.select(lock).fetchSingle().value1());
    }

    /** The first answer to this key, unless it is older than 24 hours. */
    Optional<Known> find(UUID account, String key) {
        return dsl.selectFrom(IDEMPOTENT_ANSWER)
                .where(IDEMPOTENT_ANSWER.ACCOUNT_ID.eq(account))
                .and(IDEMPOTENT_ANSWER.KEY.eq(key))
                .and(IDEMPOTENT_ANSWER.CREATED_AT.gt(now().minus(KEPT)))
                .fetchOptional(row -> new Known(
                        row.getRequestHash(),
                        new StoredAnswer(
                                row.getStatus(), json.readValue(row.getHeaders().data(), HEADERS), row.getBody())));
    }

    void keep(UUID account, String key, String method, String path, byte[] requestHash, StoredAnswer answer) {
        var row = dsl.newRecord(IDEMPOTENT_ANSWER);
        row.setAccountId(account);
        row.setKey(key);
        row.setMethod(method);
        row.setPath(path);
        row.setRequestHash(requestHash);
        row.setStatus(answer.status());
        row.setHeaders(JSONB.valueOf(json.writeValueAsString(answer.headers())));
        row.setBody(answer.body());
        row.setCreatedAt(now());
        // A row can still be there when it is older than a day and has not been swept yet.
        dsl.insertInto(IDEMPOTENT_ANSWER)
                .set(row)
                .onConflict(IDEMPOTENT_ANSWER.ACCOUNT_ID, IDEMPOTENT_ANSWER.KEY)
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
