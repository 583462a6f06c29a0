package com.clutch.finance.domain.subscription;

/** What sort of change of price a scenario imagines. */
public enum ScenarioType {
    PRICE_INCREASE,
    PRICE_DECREASE,
    TIER_RESTRUCTURE,
    PROMOTIONAL,
    COMPETITIVE
}
