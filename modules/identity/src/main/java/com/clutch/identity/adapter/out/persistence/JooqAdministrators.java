package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.ACCOUNT;
import static com.clutch.identity.jooq.Tables.ACCOUNT_ROLE;
import static com.clutch.identity.jooq.Tables.ROLE;
import static org.jooq.impl.DSL.inline;

import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.Administrators;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

@Repository
class JooqAdministrators implements Administrators {

    // "admins" in ASCII; advisory locks are told apart by their number only.
    private static final long LOCK = 0x61646d696e73L;

    private final DSLContext dsl;

    JooqAdministrators(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public void lock() {
        dsl.select(DSL.function("pg_advisory_xact_lock", SQLDataType.OTHER, inline(LOCK)))
                .fetch();
    }

    @Override
    public boolean remainWithout(UUID accountId) {
        return dsl.fetchExists(dsl.selectOne()
                .from(ACCOUNT)
                .join(ACCOUNT_ROLE)
                .on(ACCOUNT_ROLE.ACCOUNT_ID.eq(ACCOUNT.ID))
                .join(ROLE)
                .on(ROLE.NAME.eq(ACCOUNT_ROLE.ROLE))
                .where(ACCOUNT.STATUS.eq(AccountStatus.ACTIVE.name()))
                .and(ACCOUNT.ID.ne(accountId))
                .and(ROLE.EVERYTHING)
                .and(ROLE.ACTIVE));
    }
}
