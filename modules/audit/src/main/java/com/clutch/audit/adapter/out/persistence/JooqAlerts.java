package com.clutch.audit.adapter.out.persistence;

import static com.clutch.audit.jooq.Tables.ALERT;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import com.clutch.audit.application.AlertView;
import com.clutch.audit.domain.Alert;
import com.clutch.audit.domain.AlertStatus;
import com.clutch.audit.domain.Alerts;
import com.clutch.audit.domain.ThreatPattern;
import com.clutch.audit.jooq.tables.records.AlertRecord;
import com.clutch.kernel.StaleVersionException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqAlerts implements Alerts {

    private final DSLContext dsl;

    JooqAlerts(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<Alert> findForUpdate(UUID id) {
        return dsl.selectFrom(ALERT).where(ALERT.ID.eq(id)).forUpdate().fetchOptional(JooqAlerts::alert);
    }

    @Override
    public Optional<Alert> open(ThreatPattern pattern, String subject) {
        return dsl.selectFrom(ALERT)
                .where(ALERT.PATTERN.eq(pattern.name()))
                .and(ALERT.SUBJECT.eq(subject))
                .and(ALERT.STATUS.ne(inline(AlertStatus.RESOLVED.name())))
                .forUpdate()
                .fetchOptional(JooqAlerts::alert);
    }

    @Override
    public List<Alert> after(@Nullable UUID id, int limit) {
        return dsl.selectFrom(ALERT)
                .where(id == null ? noCondition() : ALERT.ID.gt(id))
                .orderBy(ALERT.ID)
                .limit(limit)
                .fetch(JooqAlerts::alert);
    }

    @Override
    public void add(Alert alert) {
        dsl.insertInto(ALERT).set(row(alert)).execute();
    }

    @Override
    public void save(Alert alert) {
        var changed = dsl.update(ALERT)
                .set(row(alert))
                .where(ALERT.ID.eq(alert.id()))
                .and(ALERT.VERSION.eq(alert.version() - 1))
                .execute();
        if (changed == 0) {
            var stored = findForUpdate(alert.id()).orElse(alert);
            throw new StaleVersionException(alert.version() - 1, stored.version(), AlertView.of(stored));
        }
    }

    private static AlertRecord row(Alert alert) {
        var row = new AlertRecord();
        row.setId(alert.id());
        row.setPattern(alert.pattern().name());
        row.setSubject(alert.subject());
        row.setSeverity(alert.pattern().severity().name());
        row.setStatus(alert.status().name());
        row.setIp(alert.ip());
        row.setAccountId(alert.accountId());
        row.setOccurrences(alert.occurrences());
        row.setFirstSeen(alert.firstSeen());
        row.setLastSeen(alert.lastSeen());
        row.setContained(alert.contained());
        row.setFalsePositive(alert.falsePositive());
        row.setAssignedTo(alert.assignedTo());
        row.setResolution(alert.resolution());
        row.setResolvedAt(alert.resolvedAt());
        row.setResolvedBy(alert.resolvedBy());
        row.setCreatedAt(alert.createdAt());
        row.setUpdatedAt(alert.updatedAt());
        row.setVersion(alert.version());
        return row;
    }

    static Alert alert(AlertRecord row) {
        return new Alert(
                row.getId(),
                ThreatPattern.valueOf(row.getPattern()),
                row.getSubject(),
                AlertStatus.valueOf(row.getStatus()),
                row.getIp(),
                row.getAccountId(),
                row.getOccurrences(),
                row.getFirstSeen(),
                row.getLastSeen(),
                row.getContained(),
                row.getFalsePositive(),
                row.getAssignedTo(),
                row.getResolution(),
                row.getResolvedAt(),
                row.getResolvedBy(),
                row.getCreatedAt(),
                row.getUpdatedAt(),
                row.getVersion());
    }
}
