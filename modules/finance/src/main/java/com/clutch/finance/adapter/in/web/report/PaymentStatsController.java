package com.clutch.finance.adapter.in.web.report;

import com.clutch.finance.application.report.FinanceFigures;
import com.clutch.finance.application.report.FinanceFigures.PaymentStats;
import com.clutch.platform.security.RequiresPermission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Payments in figures. */
@RestController
class PaymentStatsController {

    private final FinanceFigures figures;

    PaymentStatsController(FinanceFigures figures) {
        this.figures = figures;
    }

    @GetMapping({"/api/v1/finance/payments/stats", "/api/v1/payments/stats"})
    @RequiresPermission("view_finance")
    PaymentStats stats() {
        return figures.payments();
    }
}
