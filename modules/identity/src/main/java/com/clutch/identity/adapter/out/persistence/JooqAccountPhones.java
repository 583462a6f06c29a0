package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.ACCOUNT;

import com.clutch.identity.domain.AccountPhones;
import com.clutch.identity.domain.Realm;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqAccountPhones implements AccountPhones {

    private final DSLContext dsl;

    JooqAccountPhones(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<UUID> only(Realm realm, String phone) {
        var found = dsl.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.PHONE.eq(phone).and(ACCOUNT.REALM.eq(realm.name())))
                .limit(2)
                .fetch(ACCOUNT.ID);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
