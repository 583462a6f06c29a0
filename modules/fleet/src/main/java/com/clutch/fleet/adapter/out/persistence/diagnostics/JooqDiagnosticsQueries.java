package com.clutch.fleet.adapter.out.persistence.diagnostics;

import static com.clutch.fleet.jooq.Tables.OBD_SCAN;
import static com.clutch.fleet.jooq.Tables.SERVICE_PLAN;
import static com.clutch.fleet.jooq.Tables.TROUBLE_CODE;
import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static com.clutch.fleet.jooq.Tables.VEHICLE_TELEMETRY;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import com.clutch.fleet.adapter.out.persistence.maintenance.JooqOverduePlans;
import com.clutch.fleet.adapter.out.persistence.vehicle.JooqVehicleName;
import com.clutch.fleet.application.diagnostics.DiagnosticsQueries;
import com.clutch.fleet.application.diagnostics.TroubleCodeFilter;
import com.clutch.fleet.application.diagnostics.TroubleCodeView;
import com.clutch.fleet.application.diagnostics.VehicleHealth;
import com.clutch.fleet.domain.diagnostics.Code;
import com.clutch.fleet.domain.diagnostics.Health;
import com.clutch.fleet.domain.diagnostics.Severity;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqDiagnosticsQueries implements DiagnosticsQueries {

    private static final BigDecimal KILOMETRES_PER_MILE = new BigDecimal("1.609344");
    private static final SortKeys SORT = SortKeys.of(
            "-timestamp",
            Map.of(
                    "timestamp", TROUBLE_CODE.LAST_SEEN,
                    "firstSeen", TROUBLE_CODE.FIRST_SEEN,
                    "dtc", TROUBLE_CODE.CODE,
                    "seenCount", TROUBLE_CODE.SEEN_COUNT));
    private static final SortKeys HEALTH_SORT = SortKeys.of("-lastScan", Map.of("lastScan", OBD_SCAN.LAST_SCAN_AT));
    private static final Field<String> NAME = JooqVehicleName.column();
    private static final Field<Integer> TOTAL = field(
                    select(count()).from(TROUBLE_CODE).where(TROUBLE_CODE.VEHICLE_ID.eq(VEHICLE.ID)))
            .as("total");
    private static final Field<List<Health.Open>> OPEN = multiset(
                    select(TROUBLE_CODE.CODE, TROUBLE_CODE.SEVERITY, TROUBLE_CODE.STATUS)
                            .from(TROUBLE_CODE)
                            .where(TROUBLE_CODE.VEHICLE_ID.eq(VEHICLE.ID))
                            .and(TROUBLE_CODE.STATUS.ne(inline("RESOLVED"))))
            .as("open")
            .convertFrom(rows -> rows.map(row -> new Health.Open(
                    new Code(row.value1()),
                    Severity.valueOf(row.value2()),
                    row.value3().equals("ACTIVE"))));

    private final DSLContext dsl;
    private final JooqPages pages;
    private final Clock clock;

    JooqDiagnosticsQueries(DSLContext dsl, JooqPages pages, Clock clock) {
        this.dsl = dsl;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public Optional<TroubleCodeView> find(UUID id) {
        return codes(TROUBLE_CODE.ID.eq(id)).fetchOptional(JooqDiagnosticsQueries::view);
    }

    @Override
    public Page<TroubleCodeView> list(TroubleCodeFilter filter, PageRequest page) {
        return pages.page(
                codes(conditions(filter, page.q())), page, SORT, TROUBLE_CODE.ID, JooqDiagnosticsQueries::view);
    }

    @Override
    public void forEach(TroubleCodeFilter filter, PageRequest page, Consumer<? super TroubleCodeView> sink) {
        pages.forEach(
                codes(conditions(filter, page.q())), page, SORT, TROUBLE_CODE.ID, JooqDiagnosticsQueries::view, sink);
    }

    @Override
    public Page<VehicleHealth> health(@Nullable UUID vehicleId, PageRequest page) {
        return pages.page(scanned(vehicleId), page, HEALTH_SORT, OBD_SCAN.VEHICLE_ID, this::health);
    }

    @Override
    public void forEachHealth(@Nullable UUID vehicleId, PageRequest page, Consumer<? super VehicleHealth> sink) {
        pages.forEach(scanned(vehicleId), page, HEALTH_SORT, OBD_SCAN.VEHICLE_ID, this::health, sink);
    }

    private SelectConditionStep<? extends Record> codes(Condition condition) {
        return dsl.select(TROUBLE_CODE.asterisk(), NAME, VEHICLE.LICENSE_PLATE)
                .from(TROUBLE_CODE)
                .join(VEHICLE)
                .on(VEHICLE.ID.eq(TROUBLE_CODE.VEHICLE_ID))
                .where(condition);
    }

    private SelectConditionStep<? extends Record> scanned(@Nullable UUID vehicleId) {
        return dsl.select(
                        VEHICLE.ID,
                        NAME,
                        VEHICLE.LICENSE_PLATE,
                        OBD_SCAN.LAST_SCAN_AT,
                        TOTAL,
                        OPEN,
                        overduePlans(clock.instant()))
                .from(OBD_SCAN)
                .join(VEHICLE)
                .on(VEHICLE.ID.eq(OBD_SCAN.VEHICLE_ID))
                .leftJoin(VEHICLE_TELEMETRY)
                .on(VEHICLE_TELEMETRY.VEHICLE_ID.eq(OBD_SCAN.VEHICLE_ID))
                .where(VEHICLE.STATUS.notIn(inline("DECOMMISSIONED"), inline("RETIRED")))
                .and(vehicleId == null ? noCondition() : VEHICLE.ID.eq(vehicleId));
    }

    private static Field<Integer> overduePlans(Instant now) {
        return field(select(count())
                        .from(SERVICE_PLAN)
                        .where(SERVICE_PLAN.VEHICLE_ID.eq(VEHICLE.ID))
                        .and(SERVICE_PLAN.ACTIVE)
                        .and(JooqOverduePlans.at(now)))
                .as("overdue");
    }

    static Condition conditions(TroubleCodeFilter filter, @Nullable String q) {
        var condition = q == null
                ? noCondition()
                : TROUBLE_CODE.CODE.startsWith(q.strip().toUpperCase(Locale.ROOT));
        if (filter.severity() != null) {
            condition = condition.and(TROUBLE_CODE.SEVERITY.eq(filter.severity().name()));
        }
        if (filter.status() != null) {
            condition = condition.and(TROUBLE_CODE.STATUS.eq(filter.status().name()));
        }
        if (filter.system() != null) {
            condition =
                    condition.and(TROUBLE_CODE.CODE.startsWith(filter.system().letter()));
        }
        if (filter.vehicleId() != null) {
            condition = condition.and(TROUBLE_CODE.VEHICLE_ID.eq(filter.vehicleId()));
        }
        if (filter.from() != null) {
            condition = condition.and(TROUBLE_CODE.LAST_SEEN.ge(filter.from()));
        }
        if (filter.to() != null) {
            condition = condition.and(TROUBLE_CODE.LAST_SEEN.lt(filter.to()));
        }
        return condition;
    }

    private static TroubleCodeView view(Record row) {
        var code = JooqTroubleCodes.code(row);
        var resolution = code.resolution();
        var location = code.location();
        return new TroubleCodeView(
                code.id(),
                code.vehicleId(),
                row.get(NAME),
                row.get(VEHICLE.LICENSE_PLATE),
                code.code().value(),
                code.description(),
                code.code().system(),
                code.code().isGeneric(),
                code.severity(),
                code.status(),
                code.lastSeen(),
                code.odometer().divide(KILOMETRES_PER_MILE, 1, RoundingMode.HALF_UP),
                code.odometer(),
                location == null ? "" : location,
                code.seen(),
                code.firstSeen(),
                code.lastSeen(),
                resolution == null ? null : resolution.at(),
                resolution == null ? null : resolution.by(),
                resolution == null ? null : resolution.note(),
                code.createdAt(),
                code.updatedAt(),
                code.version());
    }

    private VehicleHealth health(Record row) {
        var open = row.get(OPEN);
        var overdue = row.get("overdue", Long.class);
        var lastScan = row.get(OBD_SCAN.LAST_SCAN_AT);
        var health = Health.of(open, overdue, lastScan, clock.instant());
        return new VehicleHealth(
                row.get(VEHICLE.ID),
                row.get(VEHICLE.ID),
                row.get(NAME),
                row.get(VEHICLE.LICENSE_PLATE),
                health.overall(),
                health.engine(),
                health.transmission(),
                health.brakes(),
                lastScan,
                row.get(TOTAL),
                open.stream().filter(Health.Open::active).count(),
                overdue);
    }
}
