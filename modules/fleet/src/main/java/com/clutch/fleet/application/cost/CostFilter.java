package com.clutch.fleet.application.cost;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose costs are looked at; null is no condition.
 *
 * @param fleetId of vehicles that are in the fleet today
 * @param currency code of ISO 4217
 */
public record CostFilter(
        @Nullable UUID vehicleId,
        @Nullable UUID fleetId,
        @Nullable String currency) {

    /** The currency in which figures stand where one number is asked for. */
    public static final String BASE_CURRENCY = "EGP";

    /** The same vehicles, in the base currency unless another was named. */
    public CostFilter inOneCurrency() {
        return currency == null ? new CostFilter(vehicleId, fleetId, BASE_CURRENCY) : this;
    }
}
