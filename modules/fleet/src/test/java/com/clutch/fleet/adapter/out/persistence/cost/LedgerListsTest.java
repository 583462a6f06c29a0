package com.clutch.fleet.adapter.out.persistence.cost;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.fleet.LedgerFixture;
import com.clutch.fleet.adapter.out.persistence.ledger.JooqLedgerQueries;
import com.clutch.fleet.application.cost.CostFilter;
import com.clutch.fleet.application.cost.CostGroup;
import com.clutch.fleet.application.cost.CostPeriod;
import com.clutch.fleet.application.cost.VehicleExpenseFilter;
import com.clutch.fleet.application.downtime.DowntimeFilter;
import com.clutch.fleet.application.fuel.FuelEntryFilter;
import com.clutch.fleet.application.papers.InsurancePolicyFilter;
import com.clutch.fleet.application.papers.RegistrationFilter;
import com.clutch.fleet.application.papers.VehicleDocumentFilter;
import com.clutch.fleet.domain.cost.ExpenseCategory;
import com.clutch.fleet.domain.downtime.DowntimeReason;
import com.clutch.fleet.domain.fuel.Fuel;
import com.clutch.fleet.domain.papers.Coverage;
import com.clutch.fleet.domain.papers.DocumentKind;
import com.clutch.testing.TestDatabase;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On 20,000 entries of each ledger, where the planner decides as it does on more, no list and no sum reads them all. */
class LedgerListsTest extends LedgerFixture {

    private static final UUID VEHICLE = UUID.fromString("00000000-0000-7000-8000-000000000007");
    private static final String ENTRY = """
        select gen_random_uuid() as id, ('00000000-0000-7000-8000-' || lpad((1 + n %% 2000)::text, 12, '0'))::uuid as vehicle,
            n, timestamptz '2023-01-01 00:00Z' + n * interval '1 hour' as at, date '2023-01-01' + n / 24 as day
        from generate_series(1, 20000) n
        """.replace("%%", "%");

    @Autowired
    private List<JooqLedgerQueries<?, ?>> lists;

    @Autowired
    private JooqCostQueries costs;

    private void fillTables() {
        run("""
            insert into fleet.vehicle (id, version, license_plate, make, model, year, status, currency, created_at,
                updated_at)
            select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 1, 'ABC ' || n, 'Toyota', 'Hiace', 2022,
                'ACTIVE', 'EGP', now(), now()
            from generate_series(1, 2000) n
            """);
        run("""
            insert into fleet.fuel_entry (id, version, vehicle_id, filled_at, fuel_type, quantity, unit, unit_price, total_cost,
                currency, full_fill, odometer, station, created_at, updated_at)
            select id, 1, vehicle, at, case n % 200 when 0 then 'LPG' else 'DIESEL' end, 1 + n % 50, 'LITRE', 1, n, 'EGP', true,
                n, 'Station' || n % 500, at, at from (ENTRY) entry
            """);
        run("""
            insert into fleet.downtime (id, version, vehicle_id, reason, planned, started_at, ended_at, created_at, updated_at)
            select id, 1, vehicle, case n % 200 when 0 then 'WEATHER' else 'OTHER' end, false, at,
                case when n > 19990 then null else at + interval '30 minutes' end, at, at from (ENTRY) entry
            """);
        run("""
            insert into fleet.vehicle_expense (id, version, vehicle_id, category, spent_on, amount, currency, vendor, created_at,
                updated_at)
            select id, 1, vehicle, case n % 200 when 0 then 'FINE' else 'TOLL' end, day, n, 'EGP', 'Vendor' || n % 500, at, at
            from (ENTRY) entry
            """);
        run("""
            insert into fleet.insurance_policy (id, version, vehicle_id, insurer, policy_number, coverage, premium, currency,
                starts_on, ends_on, created_at, updated_at)
            select id, 1, vehicle, 'Misr', 'P' || n, case n % 200 when 0 then 'OTHER' else 'COMPULSORY' end, 1, 'EGP', day,
                day + 30, at, at from (ENTRY) entry
            """);
        run("""
            insert into fleet.registration (id, version, vehicle_id, number, authority, issued_on, expires_on, created_at,
                updated_at)
            select id, 1, vehicle, 'R' || n, 'Giza', day, day + 365, at, at from (ENTRY) entry
            """);
        run("""
            insert into fleet.vehicle_document (id, version, vehicle_id, kind, title, url, expires_on, created_at, updated_at)
            select id, 1, vehicle, case n % 200 when 0 then 'PHOTO' else 'OTHER' end, 'Title' || n, 'https://a.test', day, at, at
            from (ENTRY) entry
            """);
        run("""
            insert into fleet.meter_reading (id, vehicle_id, kind, value, read_at, source, recorded_at, recorded_by, actor_name)
            select id, vehicle, 'ODOMETER', n, at, 'FUEL', at, id, 'test' from (ENTRY) entry
            """);
        TestDatabase.admin().execute("""
            analyze fleet.vehicle, fleet.fuel_entry, fleet.downtime, fleet.vehicle_expense, fleet.insurance_policy,
                fleet.registration, fleet.vehicle_document, fleet.meter_reading
            """);
    }

    @Test
    void nothingReadsMoreThanItMust() {
        fillTables();
        noListReadsAllEntries();
        theCostsOfAWeekReadThatWeek();
        wouldNoticeThatAllAreRead();
    }

    private void noListReadsAllEntries() {
        var fuel = "fuel_entry";
        plain(fuel, "filled_at desc", "created_at desc", "total_cost", "quantity", "odometer");
        filtered(fuel, new FuelEntryFilter(VEHICLE, null, null, null, null, null), null, "filled_at desc");
        filtered(fuel, new FuelEntryFilter(null, VEHICLE, null, null, null, null), null, "filled_at desc");
        filtered(fuel, new FuelEntryFilter(null, null, Fuel.LPG, null, null, null), null, "filled_at desc");
        filtered(fuel, new FuelEntryFilter(null, null, null, null, null, null), "station77", "filled_at desc");
        filtered(fuel, new FuelEntryFilter(null, null, null, null, day(-2), day(-1)), null, "filled_at desc");
        plain("downtime", "started_at desc", "created_at desc", "ended_at", "ended_at desc nulls last");
        filtered("downtime", new DowntimeFilter(VEHICLE, null, null, null, null, null), null, "started_at desc");
        filtered("downtime", new DowntimeFilter(null, null, true, null, null, null), null, "started_at desc");
        filtered(
                "downtime",
                new DowntimeFilter(null, DowntimeReason.WEATHER, null, null, null, null),
                null,
                "started_at desc");
        var expense = "vehicle_expense";
        plain(expense, "spent_on desc", "amount", "created_at desc");
        filtered(expense, new VehicleExpenseFilter(VEHICLE, null, null, null), null, "spent_on desc");
        filtered(expense, new VehicleExpenseFilter(null, ExpenseCategory.FINE, null, null), null, "spent_on desc");
        filtered(expense, new VehicleExpenseFilter(null, null, null, null), "vendor77", "spent_on desc");
        var policy = "insurance_policy";
        plain(policy, "ends_on desc", "starts_on", "created_at desc");
        filtered(policy, new InsurancePolicyFilter(VEHICLE, null, null, null), null, "ends_on desc");
        filtered(policy, new InsurancePolicyFilter(null, Coverage.OTHER, null, null), null, "ends_on desc");
        filtered(policy, new InsurancePolicyFilter(null, null, null, null), "p777", "ends_on desc");
        plain("registration", "expires_on desc", "issued_on", "created_at desc");
        filtered("registration", new RegistrationFilter(VEHICLE, null, null), null, "expires_on desc");
        filtered("registration", new RegistrationFilter(null, null, null), "r777", "expires_on desc");
        var document = "vehicle_document";
        plain(document, "created_at desc", "title", "expires_on", "expires_on desc nulls last");
        filtered(document, new VehicleDocumentFilter(VEHICLE, null, null, null), null, "created_at desc");
        filtered(document, new VehicleDocumentFilter(null, DocumentKind.PHOTO, null, null), null, "created_at desc");
        filtered(document, new VehicleDocumentFilter(null, null, null, null), "title777", "created_at desc");
    }

    private void theCostsOfAWeekReadThatWeek() {
        var week =
                new CostPeriod(LocalDate.parse("2025-03-03"), LocalDate.parse("2025-03-09"), ZoneId.of("Africa/Cairo"));
        for (var group : CostGroup.values()) {
            var plan = TestDatabase.dsl()
                    .explain(costs.select(group, new CostFilter(null, null, null), week))
                    .plan();
            assertThat(plan)
                    .as(group.name())
                    .doesNotContain("Seq Scan on fuel_entry")
                    .doesNotContain("Seq Scan on vehicle_expense")
                    .doesNotContain("Seq Scan on insurance_policy")
                    .doesNotContain("Seq Scan on meter_reading");
        }
    }

    private void wouldNoticeThatAllAreRead() {
        var plan = TestDatabase.dsl()
                .explain(DSL.resultQuery("select * from fleet.fuel_entry where note = 'unknown'"))
                .plan();
        assertThat(plan).contains("Seq Scan on fuel_entry");
    }

    private void plain(String table, String... orders) {
        for (var order : orders) {
            check(table, DSL.selectFrom(DSL.table("fleet." + table)).where("removed_at is null"), order);
        }
    }

    @SuppressWarnings("unchecked")
    private <F> void filtered(String table, F filter, String q, String order) {
        var name = "Jooq" + filter.getClass().getSimpleName().replace("Filter", "Queries");
        var list = lists.stream()
                .filter(each -> each.getClass().getSimpleName().startsWith(name))
                .findAny()
                .orElseThrow();
        check(table, ((JooqLedgerQueries<?, F>) list).select(filter, q), order);
    }

    private static void check(String table, Select<? extends Record> select, String order) {
        var ordered = DSL.resultQuery("{0} order by " + order + ", id limit 20", select);
        assertThat(TestDatabase.dsl().explain(ordered).plan())
                .as("%s by %s: %s", table, order, select)
                .doesNotContain("Seq Scan on " + table);
    }

    private static void run(String sql) {
        TestDatabase.dsl().execute(sql.replace("ENTRY", ENTRY));
    }
}
