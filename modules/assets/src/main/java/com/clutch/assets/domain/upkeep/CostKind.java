package com.clutch.assets.domain.upkeep;

/** For what money is spent to run an asset, beside its maintenance. */
public enum CostKind {
    FUEL,
    INSURANCE,
    LICENSING,
    REPAIRS,
    OTHER
}
