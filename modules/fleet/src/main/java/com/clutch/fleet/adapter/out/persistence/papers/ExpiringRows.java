package com.clutch.fleet.adapter.out.persistence.papers;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Papers of vehicles in the fleet whose last day is near or over, and that no longer one has followed. */
final class ExpiringRows {

    static final Field<UUID> ID = field(name("paper", "id"), SQLDataType.UUID.notNull());
    static final Field<UUID> VEHICLE_ID = field(name("paper", "vehicle_id"), SQLDataType.UUID.notNull());
    static final Field<String> KIND = field(name("paper", "kind"), SQLDataType.VARCHAR.notNull());
    static final Field<String> TITLE = field(name("paper", "title"), SQLDataType.VARCHAR.notNull());
    static final Field<LocalDate> EXPIRES_ON = field(name("paper", "expires_on"), SQLDataType.LOCALDATE.notNull());
    static final Field<String> VEHICLE_NAME = field(name("paper", "vehicle_name"), SQLDataType.VARCHAR.notNull());

    private static final String SQL = """
        (
        select found.*, coalesce(vehicle.name, vehicle.make || ' ' || vehicle.model) as vehicle_name
        from (
            select id, vehicle_id, 'INSURANCE' as kind, policy_number as title, ends_on as expires_on
            from fleet.insurance_policy policy
            where removed_at is null and ends_on <= {0} and not exists (
                select from fleet.insurance_policy later
                where later.vehicle_id = policy.vehicle_id and later.coverage = policy.coverage
                  and later.ends_on > policy.ends_on and later.removed_at is null)
            union all
            select id, vehicle_id, 'REGISTRATION', number, expires_on
            from fleet.registration known
            where removed_at is null and expires_on <= {0} and not exists (
                select from fleet.registration later
                where later.vehicle_id = known.vehicle_id and later.expires_on > known.expires_on
                  and later.removed_at is null)
            union all
            select id, vehicle_id, 'DOCUMENT', title, expires_on
            from fleet.vehicle_document
            where removed_at is null and expires_on <= {0}) found
        join fleet.vehicle vehicle on vehicle.id = found.vehicle_id
        where vehicle.status not in ('DECOMMISSIONED', 'RETIRED')
        )""";

    private ExpiringRows() {}

    /** The papers, named {@code paper}. */
    static Table<?> until(LocalDate day) {
        return table(SQL, val(day)).as("paper");
    }
}
