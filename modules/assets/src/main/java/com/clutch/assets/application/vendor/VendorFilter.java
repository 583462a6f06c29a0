package com.clutch.assets.application.vendor;

import com.clutch.assets.domain.vendor.VendorStatus;
import com.clutch.assets.domain.vendor.VendorType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Which vendors a list shows; null is no condition.
 *
 * @param category in whatever case, likewise city
 * @param ratingFrom least mean of all marks
 */
public record VendorFilter(
        @Nullable VendorStatus status,
        @Nullable VendorType type,
        @Nullable String category,
        @Nullable String city,
        @Nullable String tag,
        @Nullable BigDecimal ratingFrom) {}
