package com.clutch.insights.adapter.out.persistence;

import static com.clutch.insights.jooq.Tables.REBUILD;
import static org.jooq.impl.DSL.excluded;

import com.clutch.insights.domain.Rebuilds;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqRebuilds implements Rebuilds {

    private final DSLContext database;

    JooqRebuilds(DSLContext database) {
        this.database = database;
    }

    @Override
    public void start(String topic, UUID requestId, Instant now) {
        database.insertInto(REBUILD)
                .set(REBUILD.TOPIC, topic)
                .set(REBUILD.REQUEST_ID, requestId)
                .set(REBUILD.REQUESTED_AT, now)
                .onConflict(REBUILD.TOPIC)
                .doUpdate()
                .set(REBUILD.REQUEST_ID, excluded(REBUILD.REQUEST_ID))
                .set(REBUILD.REQUESTED_AT, excluded(REBUILD.REQUESTED_AT))
                .setNull(REBUILD.COMPLETED_AT)
                .setNull(REBUILD.FACTS)
                .execute();
    }

    @Override
    public Optional<Instant> running(String topic, UUID requestId) {
        return database.select(REBUILD.REQUESTED_AT)
                .from(REBUILD)
                .where(REBUILD.TOPIC.eq(topic))
                .and(REBUILD.REQUEST_ID.eq(requestId))
                .and(REBUILD.COMPLETED_AT.isNull())
                .forUpdate()
                .fetchOptional(REBUILD.REQUESTED_AT);
    }

    @Override
    public boolean anyRunning() {
        return database.fetchExists(REBUILD, REBUILD.COMPLETED_AT.isNull());
    }

    @Override
    public void complete(String topic, Instant now, long facts) {
        database.update(REBUILD)
                .set(REBUILD.COMPLETED_AT, now)
                .set(REBUILD.FACTS, facts)
                .where(REBUILD.TOPIC.eq(topic))
                .execute();
    }
}
