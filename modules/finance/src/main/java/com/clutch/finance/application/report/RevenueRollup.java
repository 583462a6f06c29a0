package com.clutch.finance.application.report;

import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.payment.PaymentMethod;
import java.time.LocalDate;
import java.util.UUID;

/** Keeps revenue by days, so that figures cost the same however many payments there are. */
public interface RevenueRollup {

    /** Adds to a day; money that was given back is negative. */
    void add(UUID id, LocalDate day, RevenueStream stream, PaymentMethod method, Money base, int payments);

    /** Folds some additions into their days; false when there were none. Several may fold at once. */
    boolean fold(int limit);
}
