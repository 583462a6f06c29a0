package com.clutch.fleet.domain.forecast;

import java.time.Instant;

/**
 * One thing that speaks for a day.
 *
 * @param date the day it speaks for, also when that has passed
 * @param confidence 0 to 100: how likely the service falls within ±{@link Prediction#TOLERANCE_DAYS} days of it, if nothing else
 *     mattered
 * @param text the same for people
 */
public record Factor(Kind kind, Instant date, int confidence, String text) {

    /** What speaks. */
    public enum Kind {
        /** The calendar of the service plan. */
        PLAN_DATE,
        /** The kilometres of the service plan and the way the vehicle is used. */
        DISTANCE,
        /** The engine hours of the service plan and the way the vehicle is used. */
        ENGINE_HOURS,
        /** A fault that is open. */
        TROUBLE_CODE,
        /** The rhythm of the work done before. */
        HISTORY
    }
}
