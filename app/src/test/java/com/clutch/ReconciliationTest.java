package com.clutch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.clutch.events.DomainEvent;
import com.clutch.testing.TestDatabase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * After random commands, with events that come late, twice and out of order, every figure equals what SQL says of the tables of the
 * producers. Only a test may look across schemas.
 */
class ReconciliationTest extends EndToEndTest {

    private static final ZoneId CAIRO = ZoneId.of("Africa/Cairo");
    private static final int COMMANDS = 250;
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private PlatformTransactionManager transactions;

    private final JdbcTemplate sql = new JdbcTemplate(TestDatabase.dataSource());
    private List<String> untold = List.of();

    @Test
    void everyFigureEqualsTheTablesOfTheProducers() throws Exception {
        var random = new Random(20_260_315);
        var admin = admin();
        // What other tests have put into tables without telling it.
        untold = EveryFigure.differences(sql);
        writeDownWhatIsTold();
        // Nothing is counted meanwhile, so that events pile up and come late and in any order.
        var done = new ArrayList<String>();
        TestDatabase.dsl().transaction(held -> {
            held.dsl().execute("lock table insights.figure_total in exclusive mode");
            command(admin, random, COMMANDS / 2, done);
        });
        command(admin, random, COMMANDS / 2, done);
        assertThat(done.stream().filter(reply -> reply.startsWith("2")).count())
                .as("commands that did something: %s", done)
                .isGreaterThan(COMMANDS * 3L / 4);
        awaitDelivered();
        compare(admin);

        again(random);
        awaitDelivered();
        compare(admin);
    }

    @Test
    void noFigureIsForgotten() {
        EveryFigure.checkThatNoneIsForgotten();
    }

    // The registry forgets what was delivered.
    private static void writeDownWhatIsTold() {
        TestDatabase.admin().execute("""
                create table public.told (event_type text, serialized_event text);
                create function public.write_down() returns trigger language plpgsql as $$
                begin
                    insert into public.told values (new.event_type, new.serialized_event);
                    return new;
                end $$;
                create trigger write_down after insert on event_registry.event_publication
                    for each row when (new.listener_id like 'insights.%') execute function public.write_down()
                """);
    }

    @AfterEach
    void stopWritingDown() {
        TestDatabase.admin().execute("""
                drop trigger if exists write_down on event_registry.event_publication;
                drop function if exists public.write_down;
                drop table if exists public.told
                """);
    }

    private void command(Api admin, Random random, int times, List<String> done) {
        var vehicles = new ArrayList<String>();
        var users = new ArrayList<String>();
        var expenses = new ArrayList<String>();
        var orders = new ArrayList<String>();
        var costs = new ArrayList<String>();
        var payments = new ArrayList<String>();
        for (var turn = 0; turn < times; turn++) {
            var unique = Long.toString(random.nextLong() & 0xffff_ffffL, 36).toUpperCase();
            var amount = BigDecimal.valueOf(100 + random.nextInt(90_000), 2);
            var today = LocalDate.now(CAIRO);
            var day = today.minusDays(random.nextInt(50)).toString();
            var reply = switch (vehicles.isEmpty() ? 0 : random.nextInt(14)) {
                case 0, 1 ->
                    keep(
                            vehicles,
                            admin.post(
                                    "/api/v1/fleet/vehicles",
                                    Map.of(
                                            "licensePlate",
                                            "REC " + unique,
                                            "make",
                                            "Kia",
                                            "model",
                                            "Rio",
                                            "year",
                                            2024,
                                            "fuelType",
                                            "diesel",
                                            "status",
                                            "active")));
                case 2 ->
                    admin.put(
                            "/api/v1/fleet/vehicles/" + any(vehicles, random),
                            Map.of("status", random.nextBoolean() ? "maintenance" : "active"));
                case 3 ->
                    admin.post(
                            "/api/v1/fleet/fuel-entries",
                            Map.of(
                                    "vehicleId",
                                    any(vehicles, random),
                                    "filledAt",
                                    Instant.now()
                                            .minus(random.nextInt(900), ChronoUnit.SECONDS)
                                            .toString(),
                                    "fuelType",
                                    "diesel",
                                    "quantity",
                                    10,
                                    "unitPrice",
                                    13.5,
                                    "odometer",
                                    1000 + 10 * turn,
                                    "fullFill",
                                    false));
                case 4 ->
                    keep(
                            costs,
                            admin.post(
                                    "/api/v1/fleet/vehicle-expenses",
                                    Map.of(
                                            "vehicleId",
                                            any(vehicles, random),
                                            "category",
                                            random.nextBoolean() ? "toll" : "tyres",
                                            "spentOn",
                                            day,
                                            "amount",
                                            amount,
                                            "currency",
                                            random.nextInt(4) == 0 ? "JPY" : "EGP")));
                case 5 ->
                    costs.isEmpty()
                            ? admin.get("/api/v1/dashboard/kpis")
                            : random.nextBoolean()
                                    ? admin.put(
                                            "/api/v1/fleet/vehicle-expenses/" + any(costs, random),
                                            Map.of("amount", amount))
                                    : admin.delete("/api/v1/fleet/vehicle-expenses/"
                                            + costs.remove(random.nextInt(costs.size())));
                case 6 ->
                    admin.post(
                            "/api/v1/fleet/insurance-policies",
                            Map.of(
                                    "vehicleId",
                                    any(vehicles, random),
                                    "insurer",
                                    "Misr",
                                    "policyNumber",
                                    unique,
                                    "premium",
                                    amount,
                                    "startsOn",
                                    day,
                                    "coverage",
                                    "comprehensive"));
                case 7 ->
                    keep(
                            orders,
                            admin.post(
                                    "/api/v1/fleet/work-orders",
                                    Map.of(
                                            "vehicleId",
                                            any(vehicles, random),
                                            "title",
                                            "Brakes",
                                            "type",
                                            "repair",
                                            "scheduledDate",
                                            Instant.now().toString())));
                case 8 -> {
                    if (orders.isEmpty()) {
                        yield admin.get("/api/v1/dashboard/kpis");
                    }
                    var path = "/api/v1/fleet/work-orders/" + orders.removeFirst();
                    admin.post(path + "/start", Map.of());
                    yield admin.post(path + "/complete", Map.of("labourHours", 2, "labourRate", 150));
                }
                case 9 ->
                    keep(
                            expenses,
                            admin.post(
                                    "/api/v1/finance/expenses",
                                    Map.of(
                                            "amount",
                                            amount,
                                            "category",
                                            "rent",
                                            "description",
                                            "Rent",
                                            "incurredOn",
                                            day)));
                case 10 ->
                    expenses.isEmpty()
                            ? admin.get("/api/v1/dashboard/kpis")
                            : admin.post(
                                    "/api/v1/finance/expenses/" + expenses.removeFirst() + "/cancel",
                                    Map.of("reason", "twice"));
                case 11 ->
                    keep(
                            payments,
                            admin.header("Idempotency-Key", unique)
                                    .post("/api/v1/finance/payments", Map.of("amount", amount, "method", "cash")));
                case 12 ->
                    payments.isEmpty()
                            ? admin.get("/api/v1/dashboard/kpis")
                            : admin.header("Idempotency-Key", unique)
                                    .post(
                                            "/api/v1/finance/payments/" + any(payments, random) + "/refunds",
                                            Map.of("amount", 0.5, "reason", "test"));
                default ->
                    keep(
                            users,
                            admin.post(
                                    "/api/v1/users",
                                    Map.of(
                                            "name",
                                            "Rec " + unique,
                                            "email",
                                            unique + "@reconcile.test",
                                            "role",
                                            "manager",
                                            "status",
                                            random.nextBoolean() ? "active" : "pending")));
            };
            done.add(reply.status() + (reply.status() < 300 ? "" : " " + reply.text()));
        }
    }

    private static Api.Reply keep(List<String> ids, Api.Reply reply) {
        if (reply.status() == 201) {
            ids.add(reply.data().get("id").asString());
        }
        return reply;
    }

    private static String any(List<String> ids, Random random) {
        return ids.get(random.nextInt(ids.size()));
    }

    /** Publishes what was told, twice and in no order. */
    private void again(Random random) throws Exception {
        var rows = TestDatabase.admin().fetch("select distinct event_type, serialized_event from public.told");
        var events = new ArrayList<DomainEvent>();
        for (var row : rows) {
            var type = Class.forName(row.get(0, String.class));
            events.add((DomainEvent) JSON.readValue(row.get(1, String.class), type));
        }
        assertThat(events).as("events that can be told again").hasSizeGreaterThan(COMMANDS / 2);
        for (var time = 0; time < 2; time++) {
            Collections.shuffle(events, random);
            new TransactionTemplate(transactions).executeWithoutResult(_ -> events.forEach(publisher::publishEvent));
        }
    }

    private void compare(Api admin) {
        var expected = new TreeMap<String, BigDecimal>();
        expect(expected, "total_users", "select count(*) from identity.account");
        expect(expected, "active_users", "select count(*) from identity.account where status = 'ACTIVE'");
        expect(
                expected,
                "total_vehicles",
                "select count(*) from fleet.vehicle where status not in ('DECOMMISSIONED', 'RETIRED')");
        expect(expected, "active_vehicles", "select count(*) from fleet.vehicle where status = 'ACTIVE'");
        expect(expected, "payments", "select count(*) from finance.payment where completed_at >= {from}");
        expect(expected, "revenue", """
                select coalesce((select sum(base_amount) from finance.payment where completed_at >= {from}), 0)
                     - coalesce((select sum(base_amount) from finance.refund where completed_at >= {from}), 0)
                """);
        expect(expected, "fleet", """
                select coalesce((select sum(total_cost) from fleet.fuel_entry where removed_at is null and filled_at >= {from}), 0)
                     + coalesce((select sum(amount) from fleet.vehicle_expense
                                 where removed_at is null and currency = 'EGP' and spent_on >= {day} and category <> 'TYRES'), 0)
                     + coalesce((select sum(
                           round(premium * greatest(least({today}, ends_on) - starts_on + 1, 0) / (ends_on - starts_on + 1), 2)
                         - round(premium * greatest({day} - starts_on, 0) / (ends_on - starts_on + 1), 2))
                         from fleet.insurance_policy where removed_at is null and ends_on >= {day} and starts_on <= {today}), 0)
                """);
        expect(expected, "maintenance", """
                select coalesce((select sum(labour_cost + parts_cost + other_cost) from fleet.work_order
                                 where status = 'COMPLETED' and completed_at >= {from}), 0)
                     + coalesce((select sum(amount) from fleet.vehicle_expense
                                 where removed_at is null and currency = 'EGP' and spent_on >= {day} and category = 'TYRES'), 0)
                """);
        expect(expected, "pending", "select count(*) from finance.expense where status = 'PENDING'");
        expect(expected, "managers", "select count(*) from identity.account_role where role = 'manager' and main");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(figures(admin)).isEqualTo(expected));
        // Requests are counted every few seconds, so their figures follow a little later.
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(untold).containsAll(EveryFigure.differences(sql)));
    }

    private static void expect(Map<String, BigDecimal> expected, String figure, String sql) {
        var today = LocalDate.now(CAIRO);
        var day = today.minusDays(89);
        var value = TestDatabase.admin()
                .fetchSingle(sql.replace(
                                "{from}",
                                "timestamptz '" + day.atStartOfDay(CAIRO).toInstant() + "'")
                        .replace("{day}", "date '" + day + "'")
                        .replace("{today}", "date '" + today + "'"))
                .get(0, BigDecimal.class);
        expected.put(figure, value.setScale(2));
    }

    private static Map<String, BigDecimal> figures(Api admin) {
        var read = new HashMap<String, BigDecimal>();
        admin.get("/api/v1/dashboard/kpis")
                .data()
                .forEach(kpi ->
                        read.put(kpi.get("id").asString(), kpi.get("value").decimalValue()));
        admin.get("/api/v1/analytics/metrics?timeRange=90d")
                .data()
                .forEach(metric -> read.put(
                        metric.get("id").asString(), metric.get("value").decimalValue()));
        var breakdown = admin.get("/api/v1/business-intelligence/revenue-cost-margin?period=90d")
                .data()
                .get("breakdown");
        read.put("fleet", breakdown.get("fleet").decimalValue());
        read.put("maintenance", breakdown.get("maintenance").decimalValue());
        admin.get("/api/v1/business-intelligence/compliance-status")
                .data()
                .get("sources")
                .forEach(source -> {
                    if (source.get("name").asString().startsWith("Expenses")) {
                        read.put("pending", source.get("count").decimalValue());
                    }
                });
        admin.get("/api/v1/analytics/role-distribution")
                .data()
                .get("roles")
                .forEach(role -> read.put(
                        role.get("role").asString() + "s", role.get("count").decimalValue()));
        var figures = new TreeMap<String, BigDecimal>();
        for (var name : List.of(
                "total_users",
                "active_users",
                "total_vehicles",
                "active_vehicles",
                "payments",
                "revenue",
                "fleet",
                "maintenance",
                "pending",
                "managers")) {
            figures.put(name, read.getOrDefault(name, BigDecimal.ZERO).setScale(2, RoundingMode.HALF_UP));
        }
        return figures;
    }

    private static void awaitDelivered() {
        await().atMost(Duration.ofSeconds(120))
                .until(() -> TestDatabase.dsl()
                        .fetch("select 1 from event_registry.event_publication where completion_date is null limit 1")
                        .isEmpty());
    }
}
