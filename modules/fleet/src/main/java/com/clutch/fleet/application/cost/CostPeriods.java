package com.clutch.fleet.application.cost;

import com.clutch.platform.CompanyTime;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says which days of the company a client means. */
@Component
public class CostPeriods {

    /**
     * The days that a client asks for.
     *
     * @param period such as 30d, 12w, 6m or 1y, up to the last day
     * @param from first day
     * @param to last day, today when nothing is said
     */
    public record Asked(
            @Nullable String period,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private final CompanyTime time;

    CostPeriods(CompanyTime time) {
        this.time = time;
    }

    /** The period that is asked for; 30 days up to today where nothing is said. */
    public CostPeriod of(Asked asked) {
        return CostPeriod.of(asked.period(), asked.from(), asked.to(), time.today(), time.zone());
    }
}
