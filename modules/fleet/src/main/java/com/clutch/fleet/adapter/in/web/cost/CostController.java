package com.clutch.fleet.adapter.in.web.cost;

import com.clutch.fleet.application.cost.CostFilter;
import com.clutch.fleet.application.cost.CostGroup;
import com.clutch.fleet.application.cost.CostPeriods;
import com.clutch.fleet.application.cost.CostPeriods.Asked;
import com.clutch.fleet.application.cost.CostQueries;
import com.clutch.fleet.application.cost.CostRow;
import com.clutch.fleet.application.cost.FuelCostMetric;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What vehicles cost. The panel reads some figures under two paths; both give one answer. */
@RestController
@RequestMapping("/api/v1")
@RequiresPermission("view_fleet")
class CostController {

    private final CostQueries queries;
    private final CostPeriods periods;

    CostController(CostQueries queries, CostPeriods periods) {
        this.queries = queries;
        this.periods = periods;
    }

    /** One number in Egyptian pounds (or the currency that is asked for); amounts in others stand beside it. */
    @GetMapping({"/fleet/operational-costs", "/fleet-operational-costs"})
    Answer<BigDecimal> total(Asked asked, CostFilter filter) {
        var period = periods.of(asked);
        var base = filter.inOneCurrency().currency();
        var rows = queries.totals(new CostFilter(filter.vehicleId(), filter.fleetId(), null), period);
        Predicate<CostRow> inBase = row -> row.currency().equalsIgnoreCase(base);
        var total = rows.stream().filter(inBase).map(CostRow::total).findAny().orElse(BigDecimal.ZERO);
        return Answer.of(total)
                .with("currency", String.valueOf(base))
                .with("from", period.from())
                .with("to", period.to())
                .with("otherCurrencies", without(base, rows));
    }

    /** The same costs by vehicle, fleet or month, a row for each currency. */
    @GetMapping({"/fleet/operational-costs/breakdown", "/fleet-operational-costs/breakdown"})
    Listing<CostRow> breakdown(
            @RequestParam(defaultValue = "vehicle") CostGroup groupBy,
            Asked asked,
            CostFilter filter,
            PageRequest page) {
        var period = periods.of(asked);
        return Listing.of(
                page,
                CostRow.class,
                () -> queries.breakdown(groupBy, filter, period, page),
                sink -> queries.forEach(groupBy, filter, period, page, sink));
    }

    /** What each vehicle cost and burnt, in Egyptian pounds unless another currency is asked for. */
    @GetMapping({"/fleet/fuel-cost-metrics", "/fuel-cost-metrics"})
    Listing<FuelCostMetric> fuelCosts(Asked asked, CostFilter filter, PageRequest page) {
        var period = periods.of(asked);
        return Listing.of(
                page,
                FuelCostMetric.class,
                () -> queries.fuelCosts(filter, period, page),
                sink -> queries.forEachFuelCost(filter, period, page, sink));
    }

    private static List<CostRow> without(@Nullable String currency, List<CostRow> rows) {
        return rows.stream()
                .filter(row -> !row.currency().equalsIgnoreCase(currency))
                .toList();
    }
}
