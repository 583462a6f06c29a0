package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.ACCOUNT;
import static org.jooq.impl.DSL.val;

import com.clutch.identity.domain.AccountLookup;
import com.clutch.identity.domain.Realm;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqAccountLookup implements AccountLookup {

    private static final long LOCK = 0x636c7574_66697273L;

    private final DSLContext dsl;

    JooqAccountLookup(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<UUID> byPhone(Realm realm, String phone) {
        var found = dsl.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.PHONE.eq(phone).and(ACCOUNT.REALM.eq(realm.name())))
                .limit(2)
                .fetch(ACCOUNT.ID);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    @Override
    public boolean isEmpty() {
        return !dsl.fetchExists(ACCOUNT);
    }

    @Override
    public void lockFirst() {
        dsl.fetch("select pg_advisory_xact_lock({0})", val(LOCK));
    }
}
