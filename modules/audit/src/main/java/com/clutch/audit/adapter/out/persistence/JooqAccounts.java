package com.clutch.audit.adapter.out.persistence;

import static com.clutch.audit.jooq.Tables.ACCOUNT;
import static org.jooq.impl.DSL.excluded;

import com.clutch.audit.domain.Accounts;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqAccounts implements Accounts {

    private final DSLContext dsl;

    JooqAccounts(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public void keep(Account account) {
        dsl.insertInto(ACCOUNT)
                .set(ACCOUNT.ID, account.id())
                .set(ACCOUNT.VERSION, account.version())
                .set(ACCOUNT.EMAIL, account.email())
                .set(ACCOUNT.NAME, account.name())
                .set(ACCOUNT.ROLE, account.role())
                .set(ACCOUNT.DELETED, account.deleted())
                .onConflict(ACCOUNT.ID)
                .doUpdate()
                .set(ACCOUNT.VERSION, excluded(ACCOUNT.VERSION))
                .set(ACCOUNT.EMAIL, excluded(ACCOUNT.EMAIL))
                .set(ACCOUNT.NAME, excluded(ACCOUNT.NAME))
                .set(ACCOUNT.ROLE, excluded(ACCOUNT.ROLE))
                .set(ACCOUNT.DELETED, excluded(ACCOUNT.DELETED))
                .where(ACCOUNT.VERSION.lt(excluded(ACCOUNT.VERSION)))
                .execute();
    }

    @Override
    public boolean isEmpty() {
        return !dsl.fetchExists(ACCOUNT);
    }
}
