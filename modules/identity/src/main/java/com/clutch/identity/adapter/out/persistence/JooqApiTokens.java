package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.API_TOKEN;
import static org.jooq.impl.DSL.max;

import com.clutch.identity.domain.ApiToken;
import com.clutch.identity.domain.ApiTokens;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class JooqApiTokens implements ApiTokens {

    private final DSLContext dsl;

    JooqApiTokens(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public void add(ApiToken token) {
        dsl.insertInto(API_TOKEN)
                .set(API_TOKEN.ID, token.id())
                .set(API_TOKEN.VERSION, token.version())
                .set(API_TOKEN.ACCOUNT_ID, token.accountId())
                .set(API_TOKEN.NAME, token.name())
                .set(API_TOKEN.SCOPES, token.scopes().stream().sorted().toArray(String[]::new))
                .set(API_TOKEN.KID, token.kid())
                .set(API_TOKEN.EXPIRES_AT, token.expiresAt())
                .set(API_TOKEN.CREATED_AT, token.createdAt())
                .set(API_TOKEN.UPDATED_AT, token.createdAt())
                .execute();
    }

    @Override
    public void save(ApiToken token, Instant now) {
        dsl.update(API_TOKEN)
                .set(API_TOKEN.VERSION, token.version())
                .set(API_TOKEN.REVOKED_AT, token.revokedAt())
                .set(API_TOKEN.REVOKED_BY, token.revokedBy())
                .set(API_TOKEN.END_REASON, token.endReason())
                .set(API_TOKEN.UPDATED_AT, now)
                .where(API_TOKEN.ID.eq(token.id()))
                .execute();
    }

    @Override
    public Optional<ApiToken> lock(UUID id) {
        return dsl.selectFrom(API_TOKEN).where(API_TOKEN.ID.eq(id)).forUpdate().fetchOptional(JooqApiTokens::token);
    }

    @Override
    public List<ApiToken> lockLiveOf(UUID accountId, Instant now) {
        return dsl.selectFrom(API_TOKEN)
                .where(API_TOKEN.ACCOUNT_ID.eq(accountId))
                .and(API_TOKEN.REVOKED_AT.isNull())
                .and(API_TOKEN.EXPIRES_AT.gt(now))
                .orderBy(API_TOKEN.ID)
                .forUpdate()
                .fetch(JooqApiTokens::token);
    }

    @Override
    public List<ApiToken> of(UUID accountId) {
        return dsl.selectFrom(API_TOKEN)
                .where(API_TOKEN.ACCOUNT_ID.eq(accountId))
                .orderBy(API_TOKEN.CREATED_AT.desc(), API_TOKEN.ID.desc())
                .fetch(JooqApiTokens::token);
    }

    @Override
    public Optional<Instant> lastExpiry(String kid) {
        return Optional.ofNullable(dsl.select(max(API_TOKEN.EXPIRES_AT))
                .from(API_TOKEN)
                .where(API_TOKEN.KID.eq(kid).and(API_TOKEN.REVOKED_AT.isNull()))
                .fetchOneInto(Instant.class));
    }

    private static ApiToken token(Record row) {
        return new ApiToken(
                row.get(API_TOKEN.ID),
                row.get(API_TOKEN.VERSION),
                row.get(API_TOKEN.ACCOUNT_ID),
                row.get(API_TOKEN.NAME),
                Set.of(row.get(API_TOKEN.SCOPES)),
                row.get(API_TOKEN.KID),
                row.get(API_TOKEN.EXPIRES_AT),
                row.get(API_TOKEN.REVOKED_AT),
                row.get(API_TOKEN.REVOKED_BY),
                row.get(API_TOKEN.END_REASON),
                row.get(API_TOKEN.CREATED_AT));
    }
}
