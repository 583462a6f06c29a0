package com.clutch.finance.application.report;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.report.ReportPeriod;
import com.clutch.finance.domain.report.SavedPeriods;
import com.clutch.kernel.DomainException;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads periods as of today. */
@Component
public class Periods {

    private final SavedPeriods saved;
    private final FinanceCalendar calendar;
    private final Month fiscalStart;

    /** @param fiscalStart number of the month in which the fiscal year starts */
    Periods(
            SavedPeriods saved,
            FinanceCalendar calendar,
            @Value("${clutch.finance.fiscal-year-start-month:1}") int fiscalStart) {
        this.saved = saved;
        this.calendar = calendar;
        this.fiscalStart = Month.of(fiscalStart);
    }

    /**
     * The period that is meant: a length, a name that every company knows, or the name of a saved period.
     *
     * @throws DomainException {@link FinanceError#UNKNOWN_PERIOD}
     */
    public ReportPeriod of(String text) {
        return ReportPeriod.isTaken(text)
                ? ReportPeriod.of(text, calendar.today(), fiscalStart)
                : saved.named(text)
                        .map(SavedPeriods.SavedPeriod::days)
                        .orElseGet(() -> ReportPeriod.of(text, calendar.today(), fiscalStart));
    }

    /** The period that was named; without a name the days that were given, each null when it is open. */
    public Days days(@Nullable String period, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (period == null || period.isBlank()) {
            return new Days(from, to);
        }
        var named = of(period);
        return new Days(from == null ? named.from() : from, to == null ? named.to() : to);
    }

    /** First and last day, null when open. */
    public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}
}
