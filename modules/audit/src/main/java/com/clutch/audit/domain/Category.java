package com.clutch.audit.domain;

import java.util.Locale;

/** What sort of thing an entry is about. */
public enum Category {
    AUTHENTICATION,
    AUTHORIZATION,
    DATA_ACCESS,
    DATA_MODIFICATION,
    SYSTEM_CONFIGURATION,
    SECURITY_EVENT,
    USER_MANAGEMENT,
    PAYMENT_PROCESSING,
    BOOKING_MANAGEMENT,
    FLEET_MANAGEMENT,
    AI_OPERATIONS,
    API_ACCESS;

    /** As clients write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
