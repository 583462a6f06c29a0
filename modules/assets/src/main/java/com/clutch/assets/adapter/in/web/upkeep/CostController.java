package com.clutch.assets.adapter.in.web.upkeep;

import com.clutch.assets.application.upkeep.CostFilter;
import com.clutch.assets.application.upkeep.CostQueries;
import com.clutch.assets.application.upkeep.MaintenanceCosts;
import com.clutch.assets.application.upkeep.OperationalCosts;
import com.clutch.assets.domain.upkeep.CostKind;
import com.clutch.assets.domain.upkeep.MaintenanceType;
import com.clutch.kernel.DomainException;
import com.clutch.platform.CompanyTime;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What assets cost. Some clients read a number as the data, others an object; the object stands beside the number as breakdown.
 * Without a period everything there ever was is counted.
 */
@RestController
@RequiresPermission({"view_assets", "view_finance"})
class CostController {

    /**
     * @param period a length that ends today, such as 30d, 12w, 6m or 1y; looked at only without a first day
     * @param type of maintenance, kind of operating costs
     */
    record Filter(
            @Nullable String period,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable UUID assetId,
            @Nullable MaintenanceType type,
            @Nullable CostKind kind,
            @Nullable String currency) {

        CostFilter meaning(LocalDate today) {
            var first = from;
            if (first == null && period != null) {
                try {
                    first = today.minus(Period.parse("P" + period.toUpperCase(Locale.ROOT)))
                            .plusDays(1);
                } catch (DateTimeParseException | ArithmeticException _) {
                    throw DomainException.fields(Map.of("period", "A length such as 30d, 12w, 6m or 1y."));
                }
            }
            var code = currency == null ? "EGP" : currency.toUpperCase(Locale.ROOT);
            return new CostFilter(first, to, assetId, type, kind, code);
        }
    }

    private final CostQueries queries;
    private final CompanyTime time;

    CostController(CostQueries queries, CompanyTime time) {
        this.queries = queries;
        this.time = time;
    }

    @GetMapping({"/api/v1/assets/maintenance-costs", "/api/v1/finance/maintenance-costs"})
    Answer<BigDecimal> maintenance(Filter filter) {
        var costs = queries.maintenance(filter.meaning(time.today()));
        return Answer.of(costs.total()).with("currency", costs.currency()).with("breakdown", costs);
    }

    @GetMapping({"/api/v1/assets/maintenance-costs/breakdown", "/api/v1/finance/assets/maintenance-costs"})
    MaintenanceCosts maintenanceBreakdown(Filter filter) {
        return queries.maintenance(filter.meaning(time.today()));
    }

    @GetMapping({"/api/v1/assets/operational-costs", "/api/v1/finance/operational-costs"})
    Answer<BigDecimal> operational(Filter filter) {
        var costs = queries.operational(filter.meaning(time.today()));
        return Answer.of(costs.total()).with("currency", costs.currency()).with("breakdown", costs);
    }

    @GetMapping({"/api/v1/assets/operational-costs/breakdown", "/api/v1/finance/assets/operational-costs"})
    OperationalCosts operationalBreakdown(Filter filter) {
        return queries.operational(filter.meaning(time.today()));
    }
}
