package com.clutch.audit.adapter.out.persistence;

import static com.clutch.audit.jooq.Tables.ENTRY;
import static com.clutch.audit.jooq.Tables.SECURITY_CASE;
import static org.jooq.impl.DSL.noCondition;

import com.clutch.audit.domain.CaseStatus;
import com.clutch.audit.domain.SecurityCase;
import com.clutch.audit.domain.SecurityCases;
import com.clutch.audit.jooq.tables.records.SecurityCaseRecord;
import com.clutch.kernel.StaleVersionException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqSecurityCases implements SecurityCases {

    private final DSLContext dsl;

    JooqSecurityCases(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<Boolean> concernsSecurity(UUID entryId) {
        return dsl.select(ENTRY.SECURITY)
                .from(ENTRY)
                .where(ENTRY.ID.eq(entryId))
                .fetchOptional(ENTRY.SECURITY);
    }

    @Override
    public Optional<SecurityCase> findForUpdate(UUID entryId) {
        return dsl.selectFrom(SECURITY_CASE)
                .where(SECURITY_CASE.ENTRY_ID.eq(entryId))
                .forUpdate()
                .fetchOptional(JooqSecurityCases::securityCase);
    }

    @Override
    public List<SecurityCase> after(@Nullable UUID entryId, int limit) {
        return dsl.selectFrom(SECURITY_CASE)
                .where(entryId == null ? noCondition() : SECURITY_CASE.ENTRY_ID.gt(entryId))
                .orderBy(SECURITY_CASE.ENTRY_ID)
                .limit(limit)
                .fetch(JooqSecurityCases::securityCase);
    }

    @Override
    public void save(SecurityCase handled) {
        var row = row(handled);
        var written = handled.version() == 1
                ? dsl.insertInto(SECURITY_CASE).set(row).onConflictDoNothing().execute()
                : dsl.update(SECURITY_CASE)
                        .set(row)
                        .where(SECURITY_CASE.ENTRY_ID.eq(handled.entryId()))
                        .and(SECURITY_CASE.VERSION.eq(handled.version() - 1))
                        .execute();
        if (written == 0) {
            var stored = findForUpdate(handled.entryId()).orElse(handled);
            throw new StaleVersionException(handled.version() - 1, stored.version(), stored);
        }
    }

    private static SecurityCaseRecord row(SecurityCase handled) {
        var row = new SecurityCaseRecord();
        row.setEntryId(handled.entryId());
        row.setStatus(handled.status().name());
        row.setAssignedTo(handled.assignedTo());
        row.setResolution(handled.resolution());
        row.setResolvedAt(handled.resolvedAt());
        row.setResolvedBy(handled.resolvedBy());
        row.setCreatedAt(handled.createdAt());
        row.setUpdatedAt(handled.updatedAt());
        row.setVersion(handled.version());
        return row;
    }

    private static SecurityCase securityCase(SecurityCaseRecord row) {
        return new SecurityCase(
                row.getEntryId(),
                CaseStatus.valueOf(row.getStatus()),
                row.getAssignedTo(),
                row.getResolution(),
                row.getResolvedAt(),
                row.getResolvedBy(),
                row.getCreatedAt(),
                row.getUpdatedAt(),
                row.getVersion());
    }
}
