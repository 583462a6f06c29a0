package com.clutch.fleet.application.cost;

import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.List;
import java.util.function.Consumer;

/**
 * What vehicles cost. Every way to add up gives the same sum: what is spread over days is rounded by its running total, so that the
 * parts of a policy or of a depreciation are exactly the whole.
 */
public interface CostQueries {

    /** Everything in the period, one row a currency. */
    List<CostRow> totals(CostFilter filter, CostPeriod period);

    /** A page of the costs by group, the dearest first. Sorted by total, fuel, maintenance, kilometres or name. */
    Page<CostRow> breakdown(CostGroup group, CostFilter filter, CostPeriod period, PageRequest page);

    /** Hands over every row of the breakdown. */
    void forEach(
            CostGroup group, CostFilter filter, CostPeriod period, PageRequest page, Consumer<? super CostRow> sink);

    /** A page of the costs of vehicles in one currency, the dearest first. Sorted as the breakdown. */
    Page<FuelCostMetric> fuelCosts(CostFilter filter, CostPeriod period, PageRequest page);

    /** Hands over every row of the same list. */
    void forEachFuelCost(CostFilter filter, CostPeriod period, PageRequest page, Consumer<? super FuelCostMetric> sink);
}
