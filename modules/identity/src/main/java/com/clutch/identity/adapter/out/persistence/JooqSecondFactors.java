package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.BACKUP_CODE;
import static com.clutch.identity.jooq.Tables.SECOND_FACTOR;

import com.clutch.identity.domain.SecondFactor;
import com.clutch.identity.domain.SecondFactors;
import com.clutch.identity.jooq.tables.records.SecondFactorRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class JooqSecondFactors implements SecondFactors {

    private final DSLContext dsl;

    JooqSecondFactors(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<SecondFactor> find(UUID accountId) {
        return dsl.selectFrom(SECOND_FACTOR)
                .where(SECOND_FACTOR.ACCOUNT_ID.eq(accountId))
                .fetchOptional(JooqSecondFactors::factor);
    }

    @Override
    public Optional<SecondFactor> lock(UUID accountId) {
        return dsl.selectFrom(SECOND_FACTOR)
                .where(SECOND_FACTOR.ACCOUNT_ID.eq(accountId))
                .forUpdate()
                .fetchOptional(JooqSecondFactors::factor);
    }

    @Override
    public void save(SecondFactor factor, Instant now) {
        var row = new SecondFactorRecord();
        row.setVersion(factor.version());
        row.setStatus(factor.status().name());
        row.setSecret(factor.sealedSecret());
        row.setLastStep(factor.lastStep());
        row.setEnabledAt(factor.enabledAt());
        row.setUpdatedAt(now);
        dsl.insertInto(SECOND_FACTOR)
                .set(row)
                .set(SECOND_FACTOR.ACCOUNT_ID, factor.accountId())
                .set(SECOND_FACTOR.CREATED_AT, now)
                .onConflict(SECOND_FACTOR.ACCOUNT_ID)
                .doUpdate()
                .set(row)
                .execute();
    }

    @Override
    public void replaceBackupCodes(UUID accountId, Collection<byte[]> hashes) {
        dsl.deleteFrom(BACKUP_CODE).where(BACKUP_CODE.ACCOUNT_ID.eq(accountId)).execute();
        if (!hashes.isEmpty()) {
            var rows = dsl.insertInto(BACKUP_CODE, BACKUP_CODE.ACCOUNT_ID, BACKUP_CODE.CODE_HASH);
            for (var hash : hashes) {
                rows = rows.values(accountId, hash);
            }
            rows.execute();
        }
    }

    @Override
    public boolean useBackupCode(UUID accountId, byte[] hash, Instant now) {
        return dsl.update(BACKUP_CODE)
                        .set(BACKUP_CODE.USED_AT, now)
                        .where(BACKUP_CODE.ACCOUNT_ID.eq(accountId))
                        .and(BACKUP_CODE.CODE_HASH.eq(hash))
                        .and(BACKUP_CODE.USED_AT.isNull())
                        .execute()
                == 1;
    }

    @Override
    public int backupCodesLeft(UUID accountId) {
        return dsl.fetchCount(BACKUP_CODE, BACKUP_CODE.ACCOUNT_ID.eq(accountId).and(BACKUP_CODE.USED_AT.isNull()));
    }

    private static SecondFactor factor(Record row) {
        return new SecondFactor(
                row.get(SECOND_FACTOR.ACCOUNT_ID),
                row.get(SECOND_FACTOR.VERSION),
                SecondFactor.Status.valueOf(row.get(SECOND_FACTOR.STATUS)),
                row.get(SECOND_FACTOR.SECRET),
                row.get(SECOND_FACTOR.LAST_STEP),
                row.get(SECOND_FACTOR.ENABLED_AT));
    }
}
