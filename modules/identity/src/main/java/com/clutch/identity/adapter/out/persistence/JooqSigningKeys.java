package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.SIGNING_KEY;
import static org.jooq.impl.DSL.val;

import com.clutch.identity.domain.SigningKey;
import com.clutch.identity.domain.SigningKeys;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class JooqSigningKeys implements SigningKeys {

    private static final long LOCK = 0x636c7574_6b657973L;

    private final DSLContext dsl;

    JooqSigningKeys(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<SigningKey> active() {
        return dsl.selectFrom(SIGNING_KEY)
                .where(SIGNING_KEY.STATUS.eq(SigningKey.Status.ACTIVE.name()))
                .fetchOptional(JooqSigningKeys::key);
    }

    @Override
    public List<SigningKey> all() {
        return dsl.selectFrom(SIGNING_KEY)
                .orderBy(SIGNING_KEY.CREATED_AT.desc(), SIGNING_KEY.KID.desc())
                .fetch(JooqSigningKeys::key);
    }

    @Override
    public void lock() {
        dsl.fetch("select pg_advisory_xact_lock({0})", val(LOCK));
    }

    @Override
    public void add(SigningKey key) {
        dsl.insertInto(SIGNING_KEY)
                .set(SIGNING_KEY.KID, key.kid())
                .set(SIGNING_KEY.PRIVATE_KEY, key.sealedPrivateKey())
                .set(SIGNING_KEY.STATUS, key.status().name())
                .set(SIGNING_KEY.CREATED_AT, key.createdAt())
                .execute();
    }

    @Override
    public void save(SigningKey key) {
        dsl.update(SIGNING_KEY)
                .set(SIGNING_KEY.STATUS, key.status().name())
                .set(SIGNING_KEY.RETIRED_AT, key.retiredAt())
                .set(SIGNING_KEY.EXPIRES_AT, key.expiresAt())
                .set(SIGNING_KEY.REVOKED_AT, key.revokedAt())
                .where(SIGNING_KEY.KID.eq(key.kid()))
                .execute();
    }

    private static SigningKey key(Record row) {
        return new SigningKey(
                row.get(SIGNING_KEY.KID),
                row.get(SIGNING_KEY.PRIVATE_KEY),
                SigningKey.Status.valueOf(row.get(SIGNING_KEY.STATUS)),
                row.get(SIGNING_KEY.CREATED_AT),
                row.get(SIGNING_KEY.RETIRED_AT),
                row.get(SIGNING_KEY.EXPIRES_AT),
                row.get(SIGNING_KEY.REVOKED_AT));
    }
}
