package com.clutch.fleet.application.cost;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.fleet.LedgerFixture;
import com.clutch.fleet.application.papers.InsuranceRecording;
import com.clutch.fleet.domain.cost.ExpenseCategory;
import com.clutch.fleet.domain.cost.ExpenseFields;
import com.clutch.fleet.domain.papers.InsuranceFields;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OperationalCostTest extends LedgerFixture {

    private static final CostFilter ALL = new CostFilter(null, null, null);

    @Autowired
    private CostQueries queries;

    @Autowired
    private InsuranceRecording insurance;

    @Autowired
    private ExpenseRecording expenses;

    @Test
    void isNothingWhenThereIsNothing() {
        hiace("ABC 1");
        assertThat(queries.totals(ALL, period("2026-02-01", "2026-02-28"))).isEmpty();
        assertThat(rows(CostGroup.MONTH, period("2026-02-01", "2026-02-28"))).isEmpty();
    }

    @Test
    void addsUpEverythingThatAVehicleCosts() {
        var vehicle = vehicle("ABC 1", "DIESEL");
        fill(vehicle, day(-20), "1000", "30", true);
        fill(vehicle, day(-10), "1600", "50", true);
        insured(vehicle, "365", "2026-01-01", "2026-12-31");
        spent(vehicle, "40", "EGP", "2026-02-10");
        worked(vehicle, "120", "2026-02-11T10:00:00Z");
        depreciates(vehicle, "36500", "0", "2026-01-01", 12);
        var row = rows(CostGroup.VEHICLE, period("2026-02-01", "2026-02-28")).getFirst();
        assertThat(row)
                .returns(vehicle.toString(), CostRow::id)
                .returns("Toyota Hiace", CostRow::name)
                .returns(number("800.00"), CostRow::fuel)
                .returns(number("120.00"), CostRow::maintenance)
                .returns(number("28.00"), CostRow::insurance)
                .returns(number("2800.00"), CostRow::depreciation)
                .returns(number("40.00"), CostRow::other)
                .returns(number("3788.00"), CostRow::total)
                .returns(number("600.0"), CostRow::kilometres)
                .returns(number("6.31"), CostRow::costPerKilometre);
        assertThat(queries.fuelCosts(ALL, period("2026-02-01", "2026-02-28"), PageRequest.first(9))
                        .items())
                .singleElement()
                .returns(number("3788.00"), FuelCostMetric::totalCost)
                .returns(number("2840.00"), FuelCostMetric::otherCosts)
                .returns(number("372.8"), FuelCostMetric::miles)
                .returns(number("12.00"), FuelCostMetric::kilometresPerLitre)
                .returns(number("8.33"), FuelCostMetric::litresPer100Kilometres)
                .returns(number("28.23"), FuelCostMetric::fuelEfficiency);
    }

    @Test
    void everyWayToAddUpGivesTheSameSum() {
        for (var n = 1; n <= 5; n++) {
            var vehicle = vehicle("ABC " + n, "DIESEL");
            fill(vehicle, day(-300 + n), "1000", "31.7", true);
            fill(vehicle, day(-100 - n), "4000", "17.333", true);
            fill(vehicle, day(-n), "9000", "44.1", true);
            insured(vehicle, "1000.01", "2025-05-17", "2026-05-16");
            insured(vehicle, "77.77", "2025-11-30", "2025-12-29");
            spent(vehicle, "13.37", "EGP", "2025-12-31");
            spent(vehicle, "9.99", "USD", "2025-12-31");
            worked(vehicle, "333.33", "2025-12-31T22:30:00Z");
            depreciates(vehicle, "123456.78", "1000", "2025-02-10", 31);
        }
        var period = period("2025-05-05", "2026-03-02");
        var total = sum(queries.totals(ALL, period), "EGP");
        assertThat(total).isPositive();
        for (var group : CostGroup.values()) {
            assertThat(sum(rows(group, period), "EGP")).as(group.name()).isEqualByComparingTo(total);
            assertThat(sum(rows(group, period), "USD")).as(group.name()).isEqualByComparingTo("49.95");
        }
        var byDay = BigDecimal.ZERO;
        for (var day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
            byDay = byDay.add(sum(queries.totals(ALL, new CostPeriod(day, day, period.zone())), "EGP"));
        }
        assertThat(byDay).isEqualByComparingTo(total);
    }

    @Test
    void theDaysOfAPolicyAreExactlyItsPremium() {
        var vehicle = hiace("ABC 1");
        insured(vehicle, "100", "2026-01-15", "2026-03-15");
        var rows = rows(CostGroup.MONTH, period("2025-12-01", "2026-12-31"));
        assertThat(rows).hasSize(3);
        assertThat(sum(rows, "EGP")).isEqualByComparingTo("100");
    }

    @Test
    void anAmountCountsInTheMonthOfTheCompanyAndNotInUtc() {
        worked(hiace("ABC 1"), "10", "2025-12-31T22:30:00Z");
        assertThat(rows(CostGroup.MONTH, period("2025-12-01", "2026-01-31")))
                .singleElement()
                .returns("2026-01", CostRow::id);
    }

    @Test
    void depreciationEndsWithTheLifeOfTheVehicleOrWhenItLeaves() {
        var worn = hiace("ABC 1");
        depreciates(worn, "1200", "200", "2025-01-01", 12);
        assertThat(sum(rows(CostGroup.TOTAL, period("2025-01-01", "2026-12-31")), "EGP"))
                .isEqualByComparingTo("1000");
        var sold = hiace("ABC 2");
        depreciates(sold, "3650", "0", "2026-01-01", 12);
        decommission(sold);
        assertThat(queries.totals(new CostFilter(sold, null, null), period("2026-01-01", "2026-12-31")))
                .singleElement()
                .returns(number("610.00"), CostRow::depreciation);
    }

    @Test
    void whatWasRemovedOrIsNotDoneCostsNothing() {
        var vehicle = vehicle("ABC 1", "DIESEL");
        fuel.remove(fill(vehicle, day(-1), "10", "5", true).id(), ExpectedVersion.ANY, mona);
        var policy = insured(vehicle, "100", "2026-01-01", "2026-12-31");
        insurance.remove(policy, ExpectedVersion.ANY, mona);
        expenses.remove(spent(vehicle, "1", "EGP", "2026-03-01"), ExpectedVersion.ANY, mona);
        worked(vehicle, "10", "2026-03-01T00:00:00Z");
        TestDatabase.dsl().execute("update fleet.work_order set status = 'SCHEDULED', completed_at = null");
        assertThat(sum(queries.totals(ALL, period("2026-01-01", "2026-12-31")), "EGP"))
                .isZero();
    }

    private List<CostRow> rows(CostGroup group, CostPeriod period) {
        return queries.breakdown(group, ALL, period, PageRequest.first(100)).items();
    }

    private static BigDecimal sum(List<CostRow> rows, String currency) {
        return rows.stream()
                .filter(row -> row.currency().equals(currency))
                .map(CostRow::total)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static CostPeriod period(String from, String to) {
        return new CostPeriod(LocalDate.parse(from), LocalDate.parse(to), ZoneId.of("Africa/Cairo"));
    }

    private UUID insured(UUID vehicle, String premium, String from, String to) {
        return insurance
                .add(
                        vehicle,
                        new InsuranceFields(
                                "Misr",
                                "P-" + from,
                                null,
                                number(premium),
                                null,
                                LocalDate.parse(from),
                                LocalDate.parse(to),
                                null),
                        mona)
                .id();
    }

    private UUID spent(UUID vehicle, String amount, String currency, String on) {
        return expenses.add(
                        vehicle,
                        new ExpenseFields(
                                ExpenseCategory.TOLL, LocalDate.parse(on), number(amount), currency, null, null),
                        mona)
                .id();
    }

    private static void worked(UUID vehicle, String cost, String completedAt) {
        TestDatabase.dsl().execute("""
            insert into fleet.work_order (id, version, vehicle_id, type, priority, status, title, scheduled_for, completed_at,
                labour_hours, labour_rate, labour_cost, parts_cost, other_cost, currency, vehicle_held, created_at, created_by,
                updated_at)
            values (gen_random_uuid(), 1, ?, 'REPAIR', 'LOW', 'COMPLETED', 'Work', ?::timestamptz, ?::timestamptz, 1, 1, 0,
                ?::numeric, 0, 'EGP', false, now(), gen_random_uuid(), now())
            """, vehicle, completedAt, completedAt, cost);
    }

    private static void depreciates(UUID vehicle, String price, String salvage, String from, int months) {
        TestDatabase.dsl().execute("""
            update fleet.vehicle set purchase_price = ?::numeric, salvage_value = ?::numeric, purchase_date = ?::date,
                useful_life_months = ? where id = ?
            """, price, salvage, from, months, vehicle);
    }
}
