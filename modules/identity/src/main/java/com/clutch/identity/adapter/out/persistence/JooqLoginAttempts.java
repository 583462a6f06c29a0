package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.LOGIN_ATTEMPT;

import com.clutch.identity.domain.LoginAttempts;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqLoginAttempts implements LoginAttempts {

    private final DSLContext dsl;

    JooqLoginAttempts(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public void add(
            UUID id,
            @Nullable UUID accountId,
            String outcome,
            @Nullable String ip,
            @Nullable String userAgent,
            Instant at) {
        dsl.insertInto(LOGIN_ATTEMPT)
                .set(LOGIN_ATTEMPT.ID, id)
                .set(LOGIN_ATTEMPT.ACCOUNT_ID, accountId)
                .set(LOGIN_ATTEMPT.AT, at)
                .set(LOGIN_ATTEMPT.OUTCOME, outcome)
                .set(LOGIN_ATTEMPT.IP, ip)
                .set(LOGIN_ATTEMPT.USER_AGENT, userAgent)
                .execute();
    }

    @Override
    public int forgetBefore(Instant moment) {
        return dsl.deleteFrom(LOGIN_ATTEMPT).where(LOGIN_ATTEMPT.AT.lt(moment)).execute();
    }
}
