package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.CREDENTIAL;

import com.clutch.identity.domain.Credential;
import com.clutch.identity.domain.Credentials;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class JooqCredentials implements Credentials {

    private final DSLContext dsl;
    private final Clock clock;

    JooqCredentials(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    @Override
    public Optional<Credential> find(UUID accountId) {
        return dsl.selectFrom(CREDENTIAL)
                .where(CREDENTIAL.ACCOUNT_ID.eq(accountId))
                .fetchOptional(JooqCredentials::credential);
    }

    @Override
    public Credential lock(UUID accountId) {
        return locked(accountId).orElseGet(() -> {
            var none = Credential.none(accountId);
            var now = clock.instant();
            dsl.insertInto(CREDENTIAL)
                    .set(CREDENTIAL.ACCOUNT_ID, accountId)
                    .set(CREDENTIAL.VERSION, none.version())
                    .set(CREDENTIAL.ONE_TIME, none.oneTime())
                    .set(CREDENTIAL.FAILED_ATTEMPTS, none.failedAttempts())
                    .set(CREDENTIAL.CREATED_AT, now)
                    .set(CREDENTIAL.UPDATED_AT, now)
                    .onConflictDoNothing()
                    .execute();
            return locked(accountId).orElseThrow();
        });
    }

    @Override
    public void save(Credential credential, Instant now) {
        dsl.update(CREDENTIAL)
                .set(CREDENTIAL.VERSION, credential.version())
                .set(CREDENTIAL.PASSWORD_HASH, credential.passwordHash())
                .set(CREDENTIAL.ONE_TIME, credential.oneTime())
                .set(CREDENTIAL.PASSWORD_CHANGED_AT, credential.passwordChangedAt())
                .set(CREDENTIAL.FAILED_ATTEMPTS, credential.failedAttempts())
                .set(CREDENTIAL.LOCKED_UNTIL, credential.lockedUntil())
                .set(CREDENTIAL.UPDATED_AT, now)
                .where(CREDENTIAL.ACCOUNT_ID.eq(credential.accountId()))
                .execute();
    }

    private Optional<Credential> locked(UUID accountId) {
        return dsl.selectFrom(CREDENTIAL)
                .where(CREDENTIAL.ACCOUNT_ID.eq(accountId))
                .forUpdate()
                .fetchOptional(JooqCredentials::credential);
    }

    private static Credential credential(Record row) {
        return new Credential(
                row.get(CREDENTIAL.ACCOUNT_ID),
                row.get(CREDENTIAL.VERSION),
                row.get(CREDENTIAL.PASSWORD_HASH),
                row.get(CREDENTIAL.ONE_TIME),
                row.get(CREDENTIAL.PASSWORD_CHANGED_AT),
                row.get(CREDENTIAL.FAILED_ATTEMPTS),
                row.get(CREDENTIAL.LOCKED_UNTIL));
    }
}
