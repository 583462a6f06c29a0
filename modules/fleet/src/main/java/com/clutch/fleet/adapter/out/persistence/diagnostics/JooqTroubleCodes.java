package com.clutch.fleet.adapter.out.persistence.diagnostics;

import static com.clutch.fleet.jooq.Tables.TROUBLE_CODE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import com.clutch.fleet.domain.diagnostics.Code;
import com.clutch.fleet.domain.diagnostics.CodeStatus;
import com.clutch.fleet.domain.diagnostics.Severity;
import com.clutch.fleet.domain.diagnostics.TroubleCode;
import com.clutch.fleet.domain.diagnostics.TroubleCode.Resolution;
import com.clutch.fleet.domain.diagnostics.TroubleCodes;
import com.clutch.fleet.jooq.tables.records.TroubleCodeRecord;
import com.clutch.kernel.StaleVersionException;
import com.clutch.platform.persistence.BulkRows;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqTroubleCodes implements TroubleCodes {

    private final DSLContext dsl;

    JooqTroubleCodes(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<TroubleCode> findForUpdate(UUID id) {
        return dsl.selectFrom(TROUBLE_CODE)
                .where(TROUBLE_CODE.ID.eq(id))
                .forUpdate()
                .fetchOptional(JooqTroubleCodes::code);
    }

    @Override
    public List<TroubleCode> openForUpdate(Collection<UUID> vehicleIds) {
        return dsl.selectFrom(TROUBLE_CODE)
                .where(TROUBLE_CODE.VEHICLE_ID.eq(any(vehicleIds.toArray(UUID[]::new))))
                .and(TROUBLE_CODE.STATUS.ne(inline("RESOLVED")))
                .orderBy(TROUBLE_CODE.ID)
                .forUpdate()
                .fetch(JooqTroubleCodes::code);
    }

    @Override
    public List<TroubleCode> after(@Nullable UUID id, int limit) {
        return dsl.selectFrom(TROUBLE_CODE)
                .where(id == null ? noCondition() : TROUBLE_CODE.ID.gt(id))
                .orderBy(TROUBLE_CODE.ID)
                .limit(limit)
                .fetch(JooqTroubleCodes::code);
    }

    @Override
    public void add(List<TroubleCode> codes) {
        BulkRows.of(TROUBLE_CODE, codes.stream().map(JooqTroubleCodes::row).toList())
                .insert(dsl);
    }

    @Override
    public void save(List<TroubleCode> codes) {
        var found = BulkRows.of(
                        TROUBLE_CODE, codes.stream().map(JooqTroubleCodes::row).toList())
                .update(dsl, TROUBLE_CODE.ID, TROUBLE_CODE.VERSION);
        for (var code : codes) {
            if (!found.contains(code.id())) {
                var stored = findForUpdate(code.id()).orElseThrow();
                throw new StaleVersionException(code.version() - 1, stored.version(), stored);
            }
        }
    }

    static TroubleCode code(Record row) {
        var resolvedAt = row.get(TROUBLE_CODE.RESOLVED_AT);
        return new TroubleCode(
                row.get(TROUBLE_CODE.ID),
                row.get(TROUBLE_CODE.VERSION),
                row.get(TROUBLE_CODE.VEHICLE_ID),
                new Code(row.get(TROUBLE_CODE.CODE)),
                row.get(TROUBLE_CODE.DESCRIPTION),
                Severity.valueOf(row.get(TROUBLE_CODE.SEVERITY)),
                CodeStatus.valueOf(row.get(TROUBLE_CODE.STATUS)),
                row.get(TROUBLE_CODE.SEEN_COUNT),
                row.get(TROUBLE_CODE.FIRST_SEEN),
                row.get(TROUBLE_CODE.LAST_SEEN),
                row.get(TROUBLE_CODE.ODOMETER),
                row.get(TROUBLE_CODE.LOCATION),
                resolvedAt == null
                        ? null
                        : new Resolution(
                                resolvedAt, row.get(TROUBLE_CODE.RESOLVED_BY), row.get(TROUBLE_CODE.RESOLUTION_NOTE)),
                row.get(TROUBLE_CODE.CREATED_AT),
                row.get(TROUBLE_CODE.UPDATED_AT));
    }

    private static TroubleCodeRecord row(TroubleCode code) {
        var resolution = code.resolution();
        var row = new TroubleCodeRecord();
        row.setId(code.id());
        row.setVersion(code.version());
        row.setVehicleId(code.vehicleId());
        row.setCode(code.code().value());
        row.setDescription(code.description());
        row.setSeverity(code.severity().name());
        row.setStatus(code.status().name());
        row.setSeenCount(code.seen());
        row.setFirstSeen(code.firstSeen());
        row.setLastSeen(code.lastSeen());
        row.setOdometer(code.odometer());
        row.setLocation(code.location());
        row.setResolvedAt(resolution == null ? null : resolution.at());
        row.setResolvedBy(resolution == null ? null : resolution.by());
        row.setResolutionNote(resolution == null ? null : resolution.note());
        row.setCreatedAt(code.createdAt());
        row.setUpdatedAt(code.updatedAt());
        return row;
    }
}
