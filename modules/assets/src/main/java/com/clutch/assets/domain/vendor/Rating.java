package com.clutch.assets.domain.vendor;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What the house thinks of a vendor: the sums of all marks, each 1 to 5.
 *
 * @param reviews how many there are
 */
public record Rating(int reviews, long quality, long delivery, long communication, long pricing) {

    /** Nobody has said anything. */
    public static final Rating NONE = new Rating(0, 0, 0, 0, 0);

    /** Mean of all marks to two decimals; 0 without reviews. */
    public BigDecimal overall() {
        return mean(quality + delivery + communication + pricing, 4L * reviews);
    }

    /** Mean of one sort of marks to two decimals; 0 without reviews. */
    public BigDecimal mean(long sum) {
        return mean(sum, reviews);
    }

    private static BigDecimal mean(long sum, long count) {
        return count == 0
                ? new BigDecimal("0.00")
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
    }
}
