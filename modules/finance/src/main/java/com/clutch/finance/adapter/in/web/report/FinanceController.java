package com.clutch.finance.adapter.in.web.report;

import com.clutch.finance.application.report.FinanceFigures;
import com.clutch.finance.application.report.FinanceFigures.CashMonth;
import com.clutch.finance.application.report.FinanceFigures.Overview;
import com.clutch.finance.application.report.FinanceFigures.SummaryRow;
import com.clutch.finance.application.report.FinanceFigures.UnitEconomics;
import com.clutch.finance.application.report.Periods;
import com.clutch.finance.application.report.PricingFigures;
import com.clutch.finance.application.report.PricingFigures.PricingAnalytics;
import com.clutch.platform.security.RequiresPermission;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Money that came and went in figures. */
@RestController
@RequestMapping("/api/v1/finance")
@RequiresPermission("view_finance")
class FinanceController {

    private final FinanceFigures figures;
    private final PricingFigures pricing;
    private final Periods periods;

    FinanceController(FinanceFigures figures, PricingFigures pricing, Periods periods) {
        this.figures = figures;
        this.pricing = pricing;
        this.periods = periods;
    }

    @GetMapping
    List<SummaryRow> summary() {
        return figures.summary();
    }

    @GetMapping({"/metrics", "/analytics"})
    Overview overview() {
        return figures.overview();
    }

    @GetMapping("/pricing-analytics")
    PricingAnalytics pricing() {
        return pricing.analytics();
    }

    @GetMapping("/cash-flow")
    List<CashMonth> cashFlow(@RequestParam(defaultValue = "12m") @Size(max = 20) String period) {
        return figures.cashFlow(periods.of(period));
    }

    @GetMapping("/unit-economics")
    UnitEconomics unitEconomics() {
        return figures.unitEconomics();
    }
}
