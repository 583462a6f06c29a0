package com.clutch.finance.application.report;

import com.clutch.finance.domain.payment.Purpose;

/** What money came for. */
public enum RevenueStream {
    SUBSCRIPTIONS,
    BOOKINGS,
    SERVICES,
    OTHER;

    /** What a payment was for: its subscription, otherwise its booking, otherwise a service or an invoice. */
    public static RevenueStream of(Purpose purpose) {
        if (purpose.subscriptionId() != null) {
            return SUBSCRIPTIONS;
        }
        if (purpose.bookingId() != null) {
            return BOOKINGS;
        }
        return purpose.serviceId() != null || purpose.invoiceId() != null ? SERVICES : OTHER;
    }
}
