package com.clutch.finance.application.report;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Folds what was added to revenue into its days. */
@Service
public class RevenueFolding {

    private static final int BATCH = 5000;

    private final RevenueRollup rollup;

    RevenueFolding(RevenueRollup rollup) {
        this.rollup = rollup;
    }

    /** Folds a part; false when there was nothing. */
    @Transactional
    public boolean foldBatch() {
        return rollup.fold(BATCH);
    }
}
