package com.clutch.platform.web.idempotency;

import static com.clutch.platform.jooq.Tables.IDEMPOTENT_ANSWER;

import com.clutch.platform.jooq.tables.records.IdempotentAnswerRecord;
import com.clutch.platform.persistence.WrittenAtCommit;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Query;
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
    private final WrittenAtCommit<IdempotentAnswerRecord> kept;

    IdempotentAnswers(DSLContext dsl, JsonMapper json, Clock clock) {
        this.dsl = dsl;
        this.json = json;
        this.clock = clock;
        this.kept = new WrittenAtCommit<>(dsl, this::insertion);
    }

    /** An answer, and whether this is the request that it answers. */
    record Known(boolean sameRequest, StoredAnswer answer) {}

    /**
     * A key that a request has come with.
     *
     * @param free whether this is the only request with the key until the transaction ends
     * @param known the first answer to this key, unless it is older than 24 hours
     */
    record Claim(boolean free, Optional<Known> known) {}

    /** Claims the key for the running transaction. */
    Claim claim(UUID account, AnswerSeal seal, String key, byte[] requestHash) {
        // One round trip, but two statements: the second sees what was committed until the first had the lock.
        var results = dsl.fetchMany(
                "select pg_try_advisory_xact_lock({0}); {1}",
                DSL.val(lockOf(account, key)),
                DSL.select(IDEMPOTENT_ANSWER.REQUEST_MAC, IDEMPOTENT_ANSWER.ANSWER)
                        .from(IDEMPOTENT_ANSWER)
                        .where(IDEMPOTENT_ANSWER.ACCOUNT_ID.eq(account))
                        .and(IDEMPOTENT_ANSWER.KEY_HASH.eq(seal.keyHash()))
                        .and(IDEMPOTENT_ANSWER.CREATED_AT.gt(now().minus(KEPT))));
        return new Claim(
                results.getFirst().getFirst().get(0, Boolean.class),
                results.getLast().stream()
                        .map(row -> new Known(
                                MessageDigest.isEqual(row.get(0, byte[].class), seal.macOf(requestHash)),
                                json.readValue(seal.open(row.get(1, byte[].class)), StoredAnswer.class)))
                        .findFirst());
    }

    /** Keeps the answer, together with the last of what the transaction writes. */
    void keep(UUID account, AnswerSeal seal, String method, String path, byte[] requestHash, StoredAnswer answer) {
        var row = new IdempotentAnswerRecord();
        row.setAccountId(account);
        row.setKeyHash(seal.keyHash());
        row.setMethod(method);
        row.setPath(path);
        row.setRequestMac(seal.macOf(requestHash));
        row.setAnswer(seal.seal(json.writeValueAsBytes(answer)));
        row.setCreatedAt(now());
        kept.add(List.of(row));
    }

    // A row can still be there when it is older than a day and has not been swept yet.
    private Query insertion(List<IdempotentAnswerRecord> rows) {
        return dsl.insertInto(IDEMPOTENT_ANSWER)
                .set(rows)
                .onConflict(IDEMPOTENT_ANSWER.ACCOUNT_ID, IDEMPOTENT_ANSWER.KEY_HASH)
                .doUpdate()
                .setNonKeyToExcluded();
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
