package com.clutch.finance.adapter.in.jobs;

import com.clutch.finance.application.report.FigureFolding;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Folds figures. Every instance runs it; each takes rows no other has taken. */
@Component
class FigureJob {

    private final FigureFolding folding;

    FigureJob(FigureFolding folding) {
        this.folding = folding;
    }

    @Scheduled(
            initialDelayString = "${clutch.finance.revenue.interval:PT10S}",
            fixedDelayString = "${clutch.finance.revenue.interval:PT10S}")
    void fold() {
        var more = true;
        while (more) {
            more = folding.foldBatch();
        }
    }
}
