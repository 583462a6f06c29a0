package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.REFRESH_TOKEN;
import static com.clutch.identity.jooq.Tables.SESSION;

import com.clutch.identity.domain.RefreshToken;
import com.clutch.identity.domain.Session;
import com.clutch.identity.domain.SessionStatus;
import com.clutch.identity.domain.Sessions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqSessions implements Sessions {

    private static final String ACTIVE = SessionStatus.ACTIVE.name();

    private final DSLContext dsl;
    private final Clock clock;

    JooqSessions(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    @Override
    public void add(Session session) {
        var row = SessionRows.whole(session);
        row.setCreatedAt(session.startedAt());
        row.setUpdatedAt(session.startedAt());
        dsl.insertInto(SESSION).set(row).execute();
    }

    @Override
    public void save(Session session) {
        var row = SessionRows.changing(session);
        row.setUpdatedAt(clock.instant());
        dsl.update(SESSION).set(row).where(SESSION.ID.eq(session.id())).execute();
    }

    @Override
    public Optional<Session> lock(UUID id) {
        return dsl.selectFrom(SESSION).where(SESSION.ID.eq(id)).forUpdate().fetchOptional(SessionRows::session);
    }

    @Override
    public List<Session> lockActiveOf(UUID accountId) {
        return dsl.selectFrom(SESSION)
                .where(SESSION.ACCOUNT_ID.eq(accountId).and(SESSION.STATUS.eq(ACTIVE)))
                .orderBy(SESSION.ID)
                .forUpdate()
                .fetch(SessionRows::session);
    }

    @Override
    public List<Session> lockOverdue(Instant now, int limit) {
        return dsl.selectFrom(SESSION)
                .where(SESSION.STATUS.eq(ACTIVE).and(SESSION.EXPIRES_AT.le(now)))
                .orderBy(SESSION.EXPIRES_AT)
                .limit(limit)
                .forUpdate()
                .skipLocked()
                .fetch(SessionRows::session);
    }

    @Override
    public Optional<RefreshToken> token(byte[] hash) {
        return dsl.select(
                        REFRESH_TOKEN.SESSION_ID,
                        SESSION.ACCOUNT_ID,
                        REFRESH_TOKEN.GENERATION,
                        REFRESH_TOKEN.EXPIRES_AT,
                        REFRESH_TOKEN.REPLACED_AT)
                .from(REFRESH_TOKEN)
                .join(SESSION)
                .on(SESSION.ID.eq(REFRESH_TOKEN.SESSION_ID))
                .where(REFRESH_TOKEN.TOKEN_HASH.eq(hash))
                .fetchOptional(row -> new RefreshToken(
                        row.get(REFRESH_TOKEN.SESSION_ID),
                        row.get(SESSION.ACCOUNT_ID),
                        row.get(REFRESH_TOKEN.GENERATION),
                        row.get(REFRESH_TOKEN.EXPIRES_AT),
                        row.get(REFRESH_TOKEN.REPLACED_AT)));
    }

    @Override
    public void addToken(Session session, byte[] hash, Instant now) {
        dsl.insertInto(REFRESH_TOKEN)
                .set(REFRESH_TOKEN.TOKEN_HASH, hash)
                .set(REFRESH_TOKEN.SESSION_ID, session.id())
                .set(REFRESH_TOKEN.GENERATION, session.generation())
                .set(REFRESH_TOKEN.ISSUED_AT, now)
                .set(REFRESH_TOKEN.EXPIRES_AT, session.expiresAt())
                .execute();
    }

    @Override
    public void replaceToken(UUID sessionId, int generation, Instant now) {
        dsl.update(REFRESH_TOKEN)
                .set(REFRESH_TOKEN.REPLACED_AT, now)
                .where(REFRESH_TOKEN.SESSION_ID.eq(sessionId).and(REFRESH_TOKEN.GENERATION.eq(generation)))
                .execute();
    }

    @Override
    public List<Session> after(UUID id, int limit) {
        return dsl.selectFrom(SESSION)
                .where(SESSION.ID.gt(id))
                .orderBy(SESSION.ID)
                .limit(limit)
                .fetch(SessionRows::session);
    }

    @Override
    public int forgetTokensExpiredBefore(Instant moment) {
        return dsl.deleteFrom(REFRESH_TOKEN)
                .where(REFRESH_TOKEN.EXPIRES_AT.lt(moment))
                .execute();
    }
}
