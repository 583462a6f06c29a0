package com.clutch.insights.application.client;

import com.clutch.insights.application.Percent;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * An account of an enterprise and what it has brought.
 *
 * @param name of the company, or of the person when no company is named
 * @param revenue payments less what was given back, altogether, in EGP
 * @param activity 0 to 100: {@value #POINTS_PER_SESSION} for each session of 30 days
 * @param growth percent: the last twelve calendar months, this one included, against the twelve before
 */
public record EnterpriseClient(
        UUID id, String name, BigDecimal revenue, double activity, double growth, String currency) {

    private static final int POINTS_PER_SESSION = 5;

    /** A client from its figures; amounts in hundredths of EGP. */
    public static EnterpriseClient of(
            UUID id, String name, long revenue, int sessions, long lastTwelveMonths, long twelveMonthsBefore) {
        return new EnterpriseClient(
                id,
                name,
                BigDecimal.valueOf(revenue, 2),
                Math.min(100, POINTS_PER_SESSION * sessions),
                Percent.change(twelveMonthsBefore, lastTwelveMonths),
                "EGP");
    }
}
