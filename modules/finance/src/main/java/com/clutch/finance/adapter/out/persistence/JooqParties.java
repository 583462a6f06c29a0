package com.clutch.finance.adapter.out.persistence;

import static com.clutch.finance.jooq.Tables.PARTY;
import static org.jooq.impl.DSL.excluded;

import com.clutch.finance.domain.Parties;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqParties implements Parties {

    private final DSLContext dsl;

    JooqParties(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<Party> find(UUID id) {
        return dsl.selectFrom(PARTY)
                .where(PARTY.ID.eq(id))
                .fetchOptional(row -> new Party(
                        row.getId(),
                        row.getVersion(),
                        row.getName(),
                        row.getEmail(),
                        row.getRole(),
                        ZoneId.of(row.getTimeZone())));
    }

    @Override
    public void hear(Party party, Instant at) {
        dsl.insertInto(PARTY)
                .set(PARTY.ID, party.id())
                .set(PARTY.VERSION, party.version())
                .set(PARTY.NAME, party.name())
                .set(PARTY.EMAIL, party.email())
                .set(PARTY.ROLE, party.role())
                .set(PARTY.TIME_ZONE, party.timeZone().getId())
                .set(PARTY.UPDATED_AT, at)
                .onConflict(PARTY.ID)
                .doUpdate()
                .set(PARTY.VERSION, excluded(PARTY.VERSION))
                .set(PARTY.NAME, excluded(PARTY.NAME))
                .set(PARTY.EMAIL, excluded(PARTY.EMAIL))
                .set(PARTY.ROLE, excluded(PARTY.ROLE))
                .set(PARTY.TIME_ZONE, excluded(PARTY.TIME_ZONE))
                .set(PARTY.UPDATED_AT, excluded(PARTY.UPDATED_AT))
                .where(PARTY.VERSION.lt(excluded(PARTY.VERSION)))
                .execute();
    }
}
