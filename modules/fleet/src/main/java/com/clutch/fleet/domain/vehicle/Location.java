package com.clutch.fleet.domain.vehicle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Where a vehicle was last seen: degrees of WGS 84, kept to six decimals (about ten centimetres).
 *
 * @param address what people call the place, null when nobody said
 */
public record Location(
        BigDecimal latitude, BigDecimal longitude, @Nullable String address) {

    public Location {
        latitude = latitude.setScale(6, RoundingMode.HALF_UP);
        longitude = longitude.setScale(6, RoundingMode.HALF_UP);
    }
}
