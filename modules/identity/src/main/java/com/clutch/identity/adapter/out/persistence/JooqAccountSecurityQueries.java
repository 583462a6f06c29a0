package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.CREDENTIAL;
import static com.clutch.identity.jooq.Tables.LOGIN_ATTEMPT;
import static com.clutch.identity.jooq.Tables.SECOND_FACTOR;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import com.clutch.identity.application.AccountSecurityQueries;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqAccountSecurityQueries implements AccountSecurityQueries {

    private static final int ATTEMPTS = 20;

    private final DSLContext dsl;

    JooqAccountSecurityQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public AccountSecurity of(UUID accountId) {
        var secondFactor = field(exists(selectOne()
                .from(SECOND_FACTOR)
                .where(SECOND_FACTOR.ACCOUNT_ID.eq(accountId).and(SECOND_FACTOR.STATUS.eq("ENABLED")))));
        var passwordChange = field(
                select(CREDENTIAL.PASSWORD_CHANGED_AT).from(CREDENTIAL).where(CREDENTIAL.ACCOUNT_ID.eq(accountId)));
        var guard = dsl.select(secondFactor, passwordChange).fetchSingle();
        var attempts = dsl.select(LOGIN_ATTEMPT.AT, LOGIN_ATTEMPT.OUTCOME, LOGIN_ATTEMPT.IP, LOGIN_ATTEMPT.USER_AGENT)
                .from(LOGIN_ATTEMPT)
                .where(LOGIN_ATTEMPT.ACCOUNT_ID.eq(accountId))
                .orderBy(LOGIN_ATTEMPT.AT.desc())
                .limit(ATTEMPTS)
                .fetch(row -> new LoginAttempt(
                        row.value1(), row.value2().toLowerCase(Locale.ROOT), row.value3(), row.value4()));
        return new AccountSecurity(guard.value1(), guard.value2(), attempts);
    }
}
