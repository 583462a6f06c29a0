package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.PROOF_TOKEN;

import com.clutch.identity.domain.ProofToken;
import com.clutch.identity.domain.ProofToken.Purpose;
import com.clutch.identity.domain.ProofTokens;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class JooqProofTokens implements ProofTokens {

    private final DSLContext dsl;

    JooqProofTokens(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public void add(ProofToken token, byte[] hash, Instant now) {
        dsl.insertInto(PROOF_TOKEN)
                .set(PROOF_TOKEN.ID, token.id())
                .set(PROOF_TOKEN.ACCOUNT_ID, token.accountId())
                .set(PROOF_TOKEN.PURPOSE, token.purpose().name())
                .set(PROOF_TOKEN.TOKEN_HASH, hash)
                .set(PROOF_TOKEN.CONTEXT, token.context())
                .set(PROOF_TOKEN.ATTEMPTS, token.attempts())
                .set(PROOF_TOKEN.CREATED_AT, now)
                .set(PROOF_TOKEN.EXPIRES_AT, token.expiresAt())
                .execute();
    }

    @Override
    public Optional<UUID> owner(Purpose purpose, byte[] hash) {
        return dsl.select(PROOF_TOKEN.ACCOUNT_ID)
                .from(PROOF_TOKEN)
                .where(PROOF_TOKEN.TOKEN_HASH.eq(hash).and(PROOF_TOKEN.PURPOSE.eq(purpose.name())))
                .fetchOptional(PROOF_TOKEN.ACCOUNT_ID);
    }

    @Override
    public Optional<ProofToken> lock(Purpose purpose, byte[] hash) {
        return dsl.selectFrom(PROOF_TOKEN)
                .where(PROOF_TOKEN.TOKEN_HASH.eq(hash).and(PROOF_TOKEN.PURPOSE.eq(purpose.name())))
                .forUpdate()
                .fetchOptional(JooqProofTokens::token);
    }

    @Override
    public Optional<ProofToken> lockLatest(Purpose purpose, UUID accountId) {
        return dsl.selectFrom(PROOF_TOKEN)
                .where(PROOF_TOKEN.ACCOUNT_ID.eq(accountId).and(PROOF_TOKEN.PURPOSE.eq(purpose.name())))
                .orderBy(PROOF_TOKEN.CREATED_AT.desc(), PROOF_TOKEN.ID.desc())
                .limit(1)
                .forUpdate()
                .fetchOptional(JooqProofTokens::token);
    }

    @Override
    public boolean matches(UUID id, byte[] hash) {
        return dsl.fetchExists(PROOF_TOKEN, PROOF_TOKEN.ID.eq(id).and(PROOF_TOKEN.TOKEN_HASH.eq(hash)));
    }

    @Override
    public void save(ProofToken token) {
        dsl.update(PROOF_TOKEN)
                .set(PROOF_TOKEN.ATTEMPTS, token.attempts())
                .set(PROOF_TOKEN.USED_AT, token.usedAt())
                .where(PROOF_TOKEN.ID.eq(token.id()))
                .execute();
    }

    @Override
    public void useUp(Purpose purpose, UUID accountId, Instant now) {
        dsl.update(PROOF_TOKEN)
                .set(PROOF_TOKEN.USED_AT, now)
                .where(PROOF_TOKEN.ACCOUNT_ID.eq(accountId))
                .and(PROOF_TOKEN.PURPOSE.eq(purpose.name()))
                .and(PROOF_TOKEN.USED_AT.isNull())
                .execute();
    }

    @Override
    public int forgetExpiredBefore(Instant moment) {
        return dsl.deleteFrom(PROOF_TOKEN)
                .where(PROOF_TOKEN.EXPIRES_AT.lt(moment))
                .execute();
    }

    private static ProofToken token(Record row) {
        return new ProofToken(
                row.get(PROOF_TOKEN.ID),
                row.get(PROOF_TOKEN.ACCOUNT_ID),
                Purpose.valueOf(row.get(PROOF_TOKEN.PURPOSE)),
                row.get(PROOF_TOKEN.CONTEXT),
                row.get(PROOF_TOKEN.ATTEMPTS),
                row.get(PROOF_TOKEN.EXPIRES_AT),
                row.get(PROOF_TOKEN.USED_AT));
    }
}
