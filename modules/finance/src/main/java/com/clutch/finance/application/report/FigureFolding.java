package com.clutch.finance.application.report;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Folds what was added to figures into their days and tallies. */
@Service
public class FigureFolding {

    private static final int BATCH = 5000;

    private final RevenueRollup revenue;
    private final Tallies tallies;

    FigureFolding(RevenueRollup revenue, Tallies tallies) {
        this.revenue = revenue;
        this.tallies = tallies;
    }

    /** Folds a part; false when there was nothing. */
    @Transactional
    public boolean foldBatch() {
        return revenue.fold(BATCH) | tallies.fold(BATCH);
    }
}
