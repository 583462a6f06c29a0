package com.clutch.assets.adapter.out.persistence;

import com.clutch.assets.AssetsFixture;
import com.clutch.assets.application.asset.AssignmentFilter;
import com.clutch.assets.application.asset.AssignmentQueries;
import com.clutch.assets.application.asset.AssignmentView.Status;
import com.clutch.assets.application.upkeep.CostQueries;
import com.clutch.assets.application.upkeep.MaintenanceFilter;
import com.clutch.assets.application.upkeep.MaintenanceQueries;
import com.clutch.assets.application.vendor.CommunicationQueries;
import com.clutch.assets.application.vendor.ContractQueries;
import com.clutch.assets.domain.upkeep.CostKind;
import com.clutch.assets.domain.upkeep.MaintenanceStatus;
import com.clutch.assets.domain.upkeep.MaintenanceType;
import com.clutch.assets.domain.vendor.CommunicationStatus;
import com.clutch.assets.domain.vendor.CommunicationType;
import com.clutch.assets.domain.vendor.ContractStatus;
import com.clutch.assets.domain.vendor.ContractType;
import com.clutch.kernel.PageRequest;
import com.clutch.testing.ListPlans;
import com.clutch.testing.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On 20,000 rows of each, where the planner decides as it does on more, no list of what happens to assets reads them all. */
class AssetsListsTest extends AssetsFixture {

    private static final UUID SEVENTH = UUID.fromString("00000000-0000-7000-8000-000000000007");
    private static final LocalDate DAY = LocalDate.parse("2026-01-10");
    private static final String ROW = """
        select gen_random_uuid() as id, ('00000000-0000-7000-8000-' || lpad((n % 2000)::text, 12, '0'))::uuid as other, n,
            timestamptz '2026-01-01 00:00Z' + n * interval '1 minute' as at, date '2026-01-01' + n % 2000 as day
        from generate_series(1, 20000) n
        """;

    @Autowired
    private AssignmentQueries assignments;

    @Autowired
    private MaintenanceQueries maintenance;

    @Autowired
    private CostQueries costs;

    @Autowired
    private ContractQueries contracts;

    @Autowired
    private CommunicationQueries communications;

    @Autowired
    private DSLContext dsl;

    private ListPlans lists;

    @AfterEach
    void empty() {
        TestDatabase.reset();
    }

    @Test
    void readNoMoreThanTheyMust() {
        fill();
        try (var plans = new ListPlans(dsl)) {
            lists = plans;
            assignments();
            maintenance();
            costs();
            contracts();
            communications();
        }
    }

    private void assignments() {
        var all = new AssignmentFilter(null, null, null, null, null);
        sorted("assignment", page -> assignments.list(all, page), "assignedDate", "dueDate", "returnDate", "createdAt");
        for (var filter : List.of(
                new AssignmentFilter(SEVENTH, null, null, null, null),
                new AssignmentFilter(null, SEVENTH, null, null, null),
                new AssignmentFilter(null, null, Status.ACTIVE, null, null),
                new AssignmentFilter(null, null, Status.OVERDUE, null, null),
                new AssignmentFilter(null, null, Status.RETURNED, null, null),
                new AssignmentFilter(null, null, null, DAY, DAY))) {
            filtered("assignment", filter, page -> assignments.list(filter, page));
        }
    }

    private void maintenance() {
        var all = new MaintenanceFilter(null, null, null, null, null, null);
        sorted("maintenance_record", page -> maintenance.list(all, page), "scheduledDate", "createdAt", "cost");
        for (var filter : List.of(
                new MaintenanceFilter(SEVENTH, null, null, null, null, null),
                new MaintenanceFilter(null, SEVENTH, null, null, null, null),
                new MaintenanceFilter(null, null, MaintenanceStatus.CANCELLED, null, null, null),
                new MaintenanceFilter(null, null, null, MaintenanceType.UPGRADE, null, null),
                new MaintenanceFilter(null, null, null, null, DAY, DAY))) {
            filtered("maintenance_record", filter, page -> maintenance.list(filter, page));
        }
    }

    private void costs() {
        var all = new CostQueries.Filter(null, null, null, null);
        sorted("operating_cost", page -> costs.list(all, page), "date", "createdAt", "amount");
        for (var filter : List.of(
                new CostQueries.Filter(SEVENTH, null, null, null),
                new CostQueries.Filter(null, CostKind.LICENSING, null, null),
                new CostQueries.Filter(null, null, DAY, DAY))) {
            filtered("operating_cost", filter, page -> costs.list(filter, page));
        }
    }

    private void contracts() {
        var all = new ContractQueries.Filter(null, null, null, null, null);
        sorted(
                "vendor_contract",
                page -> contracts.list(all, page),
                "createdAt",
                "title",
                "startDate",
                "endDate",
                "renewalDate",
                "value");
        for (var filter : List.of(
                new ContractQueries.Filter(SEVENTH, null, null, null, null),
                new ContractQueries.Filter(null, ContractStatus.TERMINATED, null, null, null),
                new ContractQueries.Filter(null, null, ContractType.CONSULTING, null, null),
                new ContractQueries.Filter(null, null, null, DAY, DAY))) {
            filtered("vendor_contract", filter, page -> contracts.list(filter, page));
        }
    }

    private void communications() {
        var all = new CommunicationQueries.Filter(null, null, null, null, null, null);
        var day = Instant.parse("2026-01-10T00:00:00Z");
        sorted("vendor_communication", page -> communications.list(all, page), "date", "createdAt", "followUpDate");
        for (var filter : List.of(
                new CommunicationQueries.Filter(SEVENTH, null, null, null, null, null),
                new CommunicationQueries.Filter(null, CommunicationType.MEETING, null, null, null, null),
                new CommunicationQueries.Filter(null, null, CommunicationStatus.DRAFT, null, null, null),
                new CommunicationQueries.Filter(null, null, null, day, day.plusSeconds(86_400), null),
                new CommunicationQueries.Filter(null, null, null, null, null, LocalDate.parse("2026-01-02")))) {
            filtered("vendor_communication", filter, page -> communications.list(filter, page));
        }
    }

    private void sorted(String table, Consumer<PageRequest> list, String... keys) {
        for (var key : keys) {
            for (var descending : List.of(false, true)) {
                var page = new PageRequest(1, 20, List.of(new PageRequest.Sort(key, descending)), null);
                lists.assertIndexed(
                        table + " by " + key + (descending ? ", backwards" : ""), table, () -> list.accept(page));
            }
        }
    }

    private void filtered(String table, Record filter, Consumer<PageRequest> list) {
        lists.assertIndexed(table + " of " + filter, table, () -> list.accept(PageRequest.first(20)));
    }

    private static void fill() {
        run("""
            insert into assets.asset (id, version, number, name, type, currency, condition, total_services, total_cost, tags,
                images, documents, created_at, updated_at)
            select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 1, 'AST-' || n, 'Thing ' || n, 'EQUIPMENT', 'EGP',
                'ACTIVE', 0, 0, '{}', '{}', '[]', now(), now()
            from generate_series(0, 1999) n
            """);
        run("""
            insert into assets.vendor (id, version, name, type, status, certifications, tags, reviews, quality_sum, delivery_sum,
                communication_sum, pricing_sum, rating, created_at, updated_at)
            select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 1, 'Vendor ' || n, 'SUPPLIER', 'ACTIVE', '[]',
                '{}', 0, 0, 0, 0, 0, 0, now(), now()
            from generate_series(0, 1999) n
            """);
        run("""
            insert into assets.assignment (id, version, asset_id, holder_id, holder_name, assigned_by, assigned_by_name,
                assigned_at, due_date, returned_at, created_at, updated_at)
            select id, 1, other, other, 'Mona', id, 'Omar', at, case when n % 10 > 0 then day end,
                case when n <= 19900 then at + interval '10 seconds' end, at, at from (ROW) row
            """);
        run("""
            insert into assets.maintenance_record (id, version, asset_id, vendor_id, type, priority, description, status,
                scheduled_date, completed_date, cost, currency, attachments, recorded_by, recorded_by_name, created_at, updated_at)
            select id, 1, other, other, case n % 100 when 0 then 'UPGRADE' else 'ROUTINE' end, 'LOW', 'Work',
                case n % 100 when 1 then 'CANCELLED' else 'COMPLETED' end, day, case n % 100 when 1 then null else day end, n,
                'EGP', '{}', id, 'Omar', at, at from (ROW) row
            """);
        run("""
            insert into assets.operating_cost (id, version, asset_id, kind, amount, currency, incurred_on, recorded_by,
                recorded_by_name, created_at, updated_at)
            select id, 1, other, case n % 100 when 0 then 'LICENSING' else 'FUEL' end, n, 'EGP', day, id, 'Omar', at, at
            from (ROW) row
            """);
        run("""
            insert into assets.vendor_contract (id, version, vendor_id, number, title, type, status, value, currency, start_date,
                end_date, renewal_date, deliverables, created_by, created_by_name, created_at, updated_at)
            select id, 1, other, 'C' || n, 'Contract ' || n, case n % 100 when 0 then 'CONSULTING' else 'SUPPLY' end,
                case n % 100 when 1 then 'TERMINATED' else 'ACTIVE' end, n, 'EGP', day, day + 30,
                case when n % 10 > 0 then day end, '[]', id, 'Omar', at, at from (ROW) row
            """);
        run("""
            insert into assets.vendor_communication (id, version, vendor_id, type, direction, subject, priority, status, date,
                follow_up_date, participants, attachments, created_by, created_by_name, created_at, updated_at)
            select id, 1, other, case n % 100 when 0 then 'MEETING' else 'EMAIL' end, 'OUTBOUND', 'Subject', 'LOW',
                case n % 100 when 1 then 'DRAFT' else 'SENT' end, at, case when n % 10 > 0 then day end, '[]', '[]', id, 'Omar',
                at, at from (ROW) row
            """);
        TestDatabase.admin().execute("""
            analyze assets.asset, assets.vendor, assets.assignment, assets.maintenance_record, assets.operating_cost,
                assets.vendor_contract, assets.vendor_communication
            """);
    }

    private static void run(String sql) {
        TestDatabase.dsl().execute(sql.replace("ROW", ROW));
    }
}
