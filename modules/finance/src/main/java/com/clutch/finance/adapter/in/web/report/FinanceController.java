package com.clutch.finance.adapter.in.web.report;

import com.clutch.finance.application.report.FigureQueries;
import com.clutch.finance.application.report.FigureQueries.StatusSum;
import com.clutch.finance.application.report.FinanceFigures;
import com.clutch.finance.application.report.FinanceFigures.CashMonth;
import com.clutch.finance.application.report.FinanceFigures.Overview;
import com.clutch.finance.application.report.FinanceFigures.SummaryRow;
import com.clutch.finance.application.report.FinanceFigures.UnitEconomics;
import com.clutch.finance.application.report.Periods;
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
    private final FigureQueries queries;
    private final Periods periods;

    FinanceController(FinanceFigures figures, FigureQueries queries, Periods periods) {
        this.figures = figures;
        this.queries = queries;
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

    @GetMapping("/payments/stats")
    List<StatusSum> payments() {
        return queries.byStatus();
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
