package com.clutch.fleet.adapter.out.persistence.papers;

import static com.clutch.fleet.adapter.out.persistence.papers.ExpiringRows.EXPIRES_ON;
import static com.clutch.fleet.adapter.out.persistence.papers.ExpiringRows.ID;
import static com.clutch.fleet.adapter.out.persistence.papers.ExpiringRows.KIND;
import static com.clutch.fleet.adapter.out.persistence.papers.ExpiringRows.TITLE;
import static com.clutch.fleet.adapter.out.persistence.papers.ExpiringRows.VEHICLE_ID;
import static com.clutch.fleet.jooq.Tables.EXPIRY_NOTICE;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import com.clutch.fleet.domain.papers.ExpiringPaper;
import com.clutch.fleet.domain.papers.ExpiryNotices;
import com.clutch.fleet.domain.papers.PaperKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqExpiryNotices implements ExpiryNotices {

    private final DSLContext dsl;

    JooqExpiryNotices(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<ExpiringPaper> note(LocalDate until, Instant now, int limit) {
        var found = dsl.select(ID, VEHICLE_ID, KIND, TITLE, EXPIRES_ON)
                .from(ExpiringRows.until(until))
                .where(notExists(selectOne()
                        .from(EXPIRY_NOTICE)
                        .where(EXPIRY_NOTICE.SUBJECT_ID.eq(ID))
                        .and(EXPIRY_NOTICE.EXPIRES_ON.eq(EXPIRES_ON))))
                .orderBy(EXPIRES_ON, ID)
                .limit(limit)
                .fetch(paper -> new ExpiringPaper(
                        paper.get(ID),
                        paper.get(VEHICLE_ID),
                        PaperKind.valueOf(paper.get(KIND)),
                        paper.get(TITLE),
                        paper.get(EXPIRES_ON)));
        if (found.isEmpty()) {
            return List.of();
        }
        // Whoever inserts the row tells; another instance that looked at the same time waits here and inserts nothing.
        var mine = new HashSet<>(dsl.insertInto(EXPIRY_NOTICE)
                .columns(EXPIRY_NOTICE.SUBJECT_ID, EXPIRY_NOTICE.EXPIRES_ON, EXPIRY_NOTICE.TOLD_AT)
                .valuesOfRows(found.stream()
                        .map(paper -> row(paper.id(), paper.expiresOn(), now))
                        .toList())
                .onConflictDoNothing()
                .returning(EXPIRY_NOTICE.SUBJECT_ID)
                .fetch(EXPIRY_NOTICE.SUBJECT_ID));
        return found.stream().filter(paper -> mine.contains(paper.id())).toList();
    }
}
