package com.clutch.platform.security;

import static com.clutch.platform.jooq.Tables.TOKEN_REVOCATION;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;

import com.clutch.kernel.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * The access tokens that stop working before their time. The database is the truth, every instance keeps a copy in memory and
 * asks four times a second for what is new, so that checking a token costs no round trip and a revocation holds everywhere
 * within a second.
 */
@Component
public class TokenRevocations {

    /** How far the search for news looks back: a transaction may end that much later than it wrote its revocation. */
    private static final String OVERLAP = "clock_timestamp() - interval '10 seconds'";

    /** Instances may disagree about the time by this much before an expired revocation is forgotten too early. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private static final Field<Instant> DATABASE_TIME = field("clock_timestamp()", Instant.class);

    private final DSLContext database;
    private final Clock clock;
    private final ConcurrentHashMap<Subject, Revocation> copy = new ConcurrentHashMap<>();

    TokenRevocations(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Ends a session, or an API token, for good: none of its access tokens works any longer, not even one that is issued at
     * this moment elsewhere. Joins the caller's transaction and takes effect with its commit.
     *
     * @param tokensExpireAt when the last of its tokens expires at the latest; the revocation is forgotten afterwards
     */
    public void revokeSession(UUID sessionId, Instant tokensExpireAt) {
        write(new Subject(Kind.SESSION, sessionId), new Revocation(tokensExpireAt.toEpochMilli(), tokensExpireAt));
    }

    /**
     * Makes every session of the account fetch a new access token: those issued before the moment, to the millisecond, stop
     * working. API tokens go on. Joins the caller's transaction and takes effect with its commit.
     *
     * @param tokensExpireAt when the last of these tokens expires at the latest; the revocation is forgotten afterwards
     */
    public void revokeAccountTokensIssuedBefore(UUID accountId, Instant moment, Instant tokensExpireAt) {
        write(new Subject(Kind.ACCOUNT, accountId), new Revocation(moment.toEpochMilli(), tokensExpireAt));
    }

    /** Whether the token has been revoked, as far as this instance knows. */
    public boolean covers(AccessToken token) {
        return covers(Kind.SESSION, token.sessionId(), token)
                || token.kind() == Actor.Kind.ACCOUNT && covers(Kind.ACCOUNT, token.accountId(), token);
    }

    private boolean covers(Kind kind, UUID subject, AccessToken token) {
        var revocation = copy.get(new Subject(kind, subject));
        return revocation != null && token.issuedAt().toEpochMilli() < revocation.notBefore();
    }

    /** Reads everything that is in force and forgets what is not. */
    void reload() {
        read(DSL.trueCondition());
        var past = clock.instant().minus(MARGIN);
        copy.values().removeIf(revocation -> revocation.expiresAt().isBefore(past));
    }

    /** Reads what was revoked within the last ten seconds. */
    void readNews() {
        read(TOKEN_REVOCATION.REVOKED_AT.gt(field(OVERLAP, Instant.class)));
    }

    /** Deletes what no token can meet any more; returns how many. */
    int purge() {
        return database.deleteFrom(TOKEN_REVOCATION)
                .where(TOKEN_REVOCATION.EXPIRES_AT.lt(clock.instant().minus(MARGIN)))
                .execute();
    }

    private void read(Condition condition) {
        database.selectFrom(TOKEN_REVOCATION)
                .where(condition)
                .fetch()
                .forEach(row -> apply(
                        new Subject(Kind.valueOf(row.getKind()), row.getSubject()),
                        new Revocation(row.getNotBefore().toEpochMilli(), row.getExpiresAt())));
    }

    private void write(Subject subject, Revocation revocation) {
        database.insertInto(TOKEN_REVOCATION)
                .set(TOKEN_REVOCATION.SUBJECT, subject.id())
                .set(TOKEN_REVOCATION.KIND, subject.kind().name())
                .set(TOKEN_REVOCATION.NOT_BEFORE, Instant.ofEpochMilli(revocation.notBefore()))
                .set(TOKEN_REVOCATION.REVOKED_AT, DATABASE_TIME)
                .set(TOKEN_REVOCATION.EXPIRES_AT, revocation.expiresAt())
                .onConflict(TOKEN_REVOCATION.SUBJECT, TOKEN_REVOCATION.KIND)
                .doUpdate()
                .set(
                        TOKEN_REVOCATION.NOT_BEFORE,
                        greatest(TOKEN_REVOCATION.NOT_BEFORE, excluded(TOKEN_REVOCATION.NOT_BEFORE)))
                .set(TOKEN_REVOCATION.REVOKED_AT, DATABASE_TIME)
                .set(
                        TOKEN_REVOCATION.EXPIRES_AT,
                        greatest(TOKEN_REVOCATION.EXPIRES_AT, excluded(TOKEN_REVOCATION.EXPIRES_AT)))
                .execute();
        AfterCommit.run(() -> apply(subject, revocation));
    }

    private void apply(Subject subject, Revocation revocation) {
        copy.merge(subject, revocation, Revocation::and);
    }

    private enum Kind {
        SESSION,
        ACCOUNT
    }

    private record Subject(Kind kind, UUID id) {}

    private record Revocation(long notBefore, Instant expiresAt) {

        Revocation and(Revocation other) {
            return new Revocation(
                    Math.max(notBefore, other.notBefore),
                    expiresAt.isAfter(other.expiresAt) ? expiresAt : other.expiresAt);
        }
    }
}
