package com.clutch.fleet.adapter.out.persistence.cost;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import com.clutch.fleet.application.cost.CostPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;

/**
 * Everything that costs or goes into a figure of costs, as lines of vehicle, month, kind, currency and amount. Kilometres and
 * litres are lines too, of the base currency, so that one statement reads all there is.
 */
final class CostLines {

    static final Field<UUID> VEHICLE_ID = field(name("line", "vehicle_id"), UUID.class);
    static final Field<LocalDate> MONTH = field(name("line", "month"), LocalDate.class);
    static final Field<String> KIND = field(name("line", "kind"), String.class);
    static final Field<String> CURRENCY = field(name("line", "currency"), String.class);
    static final Field<BigDecimal> AMOUNT = field(name("line", "amount"), BigDecimal.class);

    // {0} and {1} are the first and the last day, {2} and {3} the moments before and after which nothing counts, {4}
    // the zone.
    private static final String SQL = """
        (
        with month as (
            select first_of_it::date as month,
                greatest(first_of_it::date, {0}) as first_day,
                least((first_of_it + interval '1 month - 1 day')::date, {1}) as last_day
            from generate_series(date_trunc('month', {0}::timestamp), {1}::timestamp, interval '1 month') first_of_it),
        policy as (
            select vehicle_id, currency, premium as amount, starts_on as begins, ends_on - starts_on + 1 as days,
                ends_on as ends
            from fleet.insurance_policy
            where removed_at is null and starts_on <= {1} and ends_on >= {0}),
        life as (
            select id as vehicle_id, currency, purchase_price - coalesce(salvage_value, 0) as amount,
                purchase_date as begins,
                (purchase_date + make_interval(months => useful_life_months))::date - purchase_date as days,
                least(
                    (purchase_date + make_interval(months => useful_life_months))::date - 1,
                    case when status in ('DECOMMISSIONED', 'RETIRED') then (
                        select max(changed_at at time zone {4})::date from fleet.vehicle_status_change moved
                        where moved.vehicle_id = vehicle.id and to_status in ('DECOMMISSIONED', 'RETIRED')) end) as ends
            from fleet.vehicle
            where purchase_date <= {1} and useful_life_months is not null
              and purchase_price is not null and purchase_price > coalesce(salvage_value, 0)),
        spread as (
            select 'INSURANCE' as kind, policy.* from policy
            union all
            select 'DEPRECIATION', life.* from life where ends >= {0}),
        odometer as (
            select vehicle_id, value, read_at,
                lag(value) over (partition by vehicle_id order by read_at) as before
            from fleet.meter_reading
            where kind = 'ODOMETER' and not corrected and read_at >= {2} and read_at < {3})
        select vehicle_id, date_trunc('month', filled_at at time zone {4})::date as month, 'FUEL' as kind, currency,
            sum(total_cost) as amount
        from fleet.fuel_entry
        where removed_at is null and filled_at >= {2} and filled_at < {3}
        group by 1, 2, 4
        union all
        select vehicle_id, date_trunc('month', completed_at at time zone {4})::date, 'MAINTENANCE', currency,
            sum(labour_cost + parts_cost + other_cost)
        from fleet.work_order
        where status = 'COMPLETED' and completed_at >= {2} and completed_at < {3}
        group by 1, 2, 4
        union all
        select vehicle_id, date_trunc('month', spent_on::timestamp)::date, 'OTHER', currency, sum(amount)
        from fleet.vehicle_expense
        where removed_at is null and spent_on between {0} and {1}
        group by 1, 2, 4
        union all
        select vehicle_id, month, kind, currency,
            sum(round(amount * greatest(least(last_day, ends) - begins + 1, 0) / days, 2)
              - round(amount * greatest(first_day - begins, 0) / days, 2))
        from spread join month on begins <= last_day and ends >= first_day
        group by 1, 2, 3, 4
        union all
        select vehicle_id, date_trunc('month', read_at at time zone {4})::date, 'KILOMETRES', 'EGP',
            sum(value - coalesce(before, (
                select earlier.value from fleet.meter_reading earlier
                where earlier.vehicle_id = odometer.vehicle_id and earlier.kind = 'ODOMETER' and not earlier.corrected
                  and earlier.read_at < {2}
                order by earlier.read_at desc limit 1), value))
        from odometer
        group by 1, 2
        union all
        select vehicle_id, date_trunc('month', filled_at at time zone {4})::date, pair.kind, 'EGP', sum(pair.amount)
        from fleet.fuel_entry
        cross join lateral (values ('PAIR_KILOMETRES', pair_distance), ('PAIR_LITRES', pair_quantity)) pair (kind, amount)
        where removed_at is null and unit = 'LITRE' and pair_distance is not null
          and filled_at >= {2} and filled_at < {3}
        group by 1, 2, 3
        )""";

    private CostLines() {}

    /** The lines of a period, named {@code line}. */
    static Table<?> of(CostPeriod period) {
        return table(
                        SQL,
                        val(period.from()),
                        val(period.to()),
                        val(period.start()),
                        val(period.end()),
                        val(period.zone().getId()))
                .as("line");
    }
}
