package com.clutch.assets.adapter.out.persistence.asset;

import static com.clutch.assets.jooq.Tables.PERSON;
import static org.jooq.impl.DSL.excluded;

import com.clutch.assets.domain.asset.Holder;
import com.clutch.assets.domain.asset.People;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqPeople implements People {

    private final DSLContext dsl;

    JooqPeople(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<Holder> find(UUID id) {
        return dsl.selectFrom(PERSON)
                .where(PERSON.ID.eq(id))
                .and(PERSON.ACTIVE)
                .fetchOptional(row -> new Holder(row.getId(), row.getName(), row.getEmail(), row.getDepartment()));
    }

    @Override
    public boolean isEmpty() {
        return !dsl.fetchExists(PERSON);
    }

    @Override
    public void keep(Holder holder, boolean active, long version) {
        dsl.insertInto(PERSON)
                .set(PERSON.ID, holder.id())
                .set(PERSON.VERSION, version)
                .set(PERSON.NAME, holder.name())
                .set(PERSON.EMAIL, holder.email())
                .set(PERSON.DEPARTMENT, holder.department())
                .set(PERSON.ACTIVE, active)
                .onConflict(PERSON.ID)
                .doUpdate()
                .setAllToExcluded()
                .where(PERSON.VERSION.lt(excluded(PERSON.VERSION)))
                .execute();
    }
}
