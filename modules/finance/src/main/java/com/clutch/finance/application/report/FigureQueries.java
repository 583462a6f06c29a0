package com.clutch.finance.application.report;

import com.clutch.finance.domain.payment.PaymentMethod;
import com.clutch.finance.domain.report.ReportPeriod;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sums of rows that figures are made of; all amounts in EGP. */
public interface FigureQueries {

    /** Revenue of a month by what it was for and how it was paid. */
    record RevenueSum(YearMonth month, RevenueStream stream, PaymentMethod method, BigDecimal amount, long payments) {}

    /** Money spent in a month on a category. */
    record CostSum(YearMonth month, String category, BigDecimal amount) {}

    /** What is open today. */
    record OpenSums(
            BigDecimal receivables,
            BigDecimal overdue,
            long overdueInvoices,
            BigDecimal unpaidExpenses,
            BigDecimal pendingExpenses,
            BigDecimal pendingPayouts) {}

    /** How many payments there are in a status, and their sum. */
    record StatusSum(String status, long payments, BigDecimal amount) {}

    /** Money that came on a day, less what was given back on it. */
    record DaySum(LocalDate date, BigDecimal amount, long payments) {}

    /** What a competitor asks for, with the price seen before; null when there was none. */
    record CompetitorPrice(
            String competitor,
            BigDecimal currentPrice,
            String currency,
            BigDecimal marketShare,
            @Nullable BigDecimal priceBefore,
            LocalDate lastUpdate) {}

    /** Revenue by month; null is all there ever was. */
    List<RevenueSum> revenue(@Nullable ReportPeriod period);

    /** Expenses that were approved or paid, by the day they were incurred on. */
    List<CostSum> costs(ReportPeriod period);

    /** Money that went out, by month: expenses that were paid and payouts that were completed. */
    List<CostSum> outflow(Instant from, Instant to, ZoneId zone);

    /** What is open; an invoice is overdue when it was due before today. */
    OpenSums open(LocalDate today);

    /** Revenue by day, from a day on; days without any are missing. */
    List<DaySum> daily(LocalDate from);

    /** Payments by status. */
    List<StatusSum> byStatus();

    /** The latest price of each competitor. */
    List<CompetitorPrice> competitors();
}
