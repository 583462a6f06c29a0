package com.clutch.fleet.adapter.out.persistence.maintenance;

import static com.clutch.fleet.jooq.Tables.SERVICE_PLAN;
import static com.clutch.fleet.jooq.Tables.VEHICLE_TELEMETRY;

import java.time.Instant;
import org.jooq.Condition;

/** When a service plan is overdue; for statements that join plans and what the meters of their vehicles show. */
public final class JooqOverduePlans {

    private JooqOverduePlans() {}

    /** One of its limits has been reached. Whether it is still followed is another question. */
    public static Condition at(Instant now) {
        return SERVICE_PLAN
                .NEXT_DUE_AT
                .lt(now)
                .or(SERVICE_PLAN.NEXT_DUE_ODOMETER.le(VEHICLE_TELEMETRY.ODOMETER))
                .or(SERVICE_PLAN.NEXT_DUE_HOURS.le(VEHICLE_TELEMETRY.ENGINE_HOURS));
    }
}
