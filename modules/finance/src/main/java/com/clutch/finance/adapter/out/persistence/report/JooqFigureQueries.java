package com.clutch.finance.adapter.out.persistence.report;

import static com.clutch.finance.jooq.Tables.EXPENSE;
import static com.clutch.finance.jooq.Tables.PAYOUT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;

import com.clutch.finance.application.report.FigureQueries;
import com.clutch.finance.application.report.RevenueStream;
import com.clutch.finance.domain.payment.PaymentMethod;
import com.clutch.finance.domain.report.ReportPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqFigureQueries implements FigureQueries {

    private static final String REVENUE = """
        select date_trunc('month', day)::date as month, stream, method, sum(amount) as amount, sum(payments) as payments
        from (select day, stream, method, amount, payments from finance.revenue_day
              union all select day, stream, method, amount, payments from finance.revenue_delta) r
        where day between {0} and {1} group by 1, 2, 3 order by 1, 2, 3""";
    private static final String DAILY = """
        select day, sum(amount) as amount, sum(payments) as payments
        from (select day, amount, payments from finance.revenue_day where day >= {0}
              union all select day, amount, payments from finance.revenue_delta where day >= {0}) r
        group by day order by day""";
    private static final String OUTFLOW = """
        select date_trunc('month', at at time zone {2})::date as month, category, sum(amount) as amount
        from (select paid_at as at, lower(category) as category, base_amount as amount from finance.expense
              where paid_at >= {0} and paid_at < {1}
              union all
              select p.posted_at, 'payouts', -l.base_amount from finance.journal_entry p
              join finance.posting l on l.entry_id = p.id and l.account_code = '1010'
              where p.kind = 'payout_completed' and p.posted_at >= {0} and p.posted_at < {1}) o
        group by 1, 2 order by 1, 2""";
    private static final String COMPETITORS = """
        select distinct on (competitor) competitor, price, currency, market_share, observed_on,
               lead(price) over (partition by competitor order by observed_on desc) as price_before
        from finance.competitor_price order by competitor, observed_on desc limit 500""";
    private static final String RECEIVABLES = """
        select coalesce(sum(amount), 0) as receivables, coalesce(sum(amount) filter (where day < {0}), 0) as overdue,
               coalesce(sum(items) filter (where day < {0}), 0) as late
        from (select day, items, amount from finance.tally where measure = 'RECEIVABLE'
              union all select day, items, amount from finance.tally_delta where measure = 'RECEIVABLE') r""";
    private static final String PAYMENTS = """
        select lower(bucket) as status, sum(items) as payments, sum(amount) as amount
        from (select bucket, items, amount from finance.tally where measure = 'PAYMENT'
              union all select bucket, items, amount from finance.tally_delta where measure = 'PAYMENT') p
        group by bucket having sum(items) > 0 order by bucket""";
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private final DSLContext dsl;

    JooqFigureQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<RevenueSum> revenue(@Nullable ReportPeriod period) {
        return dsl.fetch(
                        REVENUE,
                        val(period == null ? EARLIEST : period.from()),
                        val(period == null ? LATEST : period.to()))
                .map(row -> new RevenueSum(
                        YearMonth.from(row.get("month", LocalDate.class)),
                        RevenueStream.valueOf(row.get("stream", String.class)),
                        PaymentMethod.valueOf(row.get("method", String.class)),
                        row.get("amount", BigDecimal.class),
                        row.get("payments", Long.class)));
    }

    @Override
    public List<DaySum> daily(LocalDate from) {
        return dsl.fetch(DAILY, val(from))
                .map(row -> new DaySum(
                        row.get("day", LocalDate.class),
                        row.get("amount", BigDecimal.class),
                        row.get("payments", Long.class)));
    }

    @Override
    public List<CostSum> costs(ReportPeriod period) {
        var month = DSL.field("date_trunc('month', {0})::date", LocalDate.class, EXPENSE.INCURRED_ON);
        return dsl.select(month, lower(EXPENSE.CATEGORY), sum(EXPENSE.BASE_AMOUNT))
                .from(EXPENSE)
                .where(EXPENSE.STATUS.in("APPROVED", "PAID"))
                .and(EXPENSE.INCURRED_ON.between(period.from(), period.to()))
                .groupBy(month, lower(EXPENSE.CATEGORY))
                .fetch(row -> new CostSum(YearMonth.from(row.value1()), row.value2(), row.value3()));
    }

    @Override
    public List<CostSum> outflow(Instant from, Instant to, ZoneId zone) {
        return dsl.fetch(OUTFLOW, val(from), val(to), inline(zone.getId()))
                .map(row -> new CostSum(
                        YearMonth.from(row.get("month", LocalDate.class)),
                        row.get("category", String.class),
                        row.get("amount", BigDecimal.class)));
    }

    @Override
    public OpenSums open(LocalDate today) {
        var invoices = dsl.fetchSingle(RECEIVABLES, val(today));
        var expenses = dsl.select(
                        coalesce(
                                sum(EXPENSE.BASE_AMOUNT).filterWhere(EXPENSE.STATUS.eq("APPROVED")),
                                inline(BigDecimal.ZERO)),
                        coalesce(
                                sum(EXPENSE.BASE_AMOUNT).filterWhere(EXPENSE.STATUS.eq("PENDING")),
                                inline(BigDecimal.ZERO)),
                        DSL.field(select(coalesce(sum(PAYOUT.NET_PAYOUT), inline(BigDecimal.ZERO)))
                                .from(PAYOUT)
                                .where(PAYOUT.STATUS.in("PENDING", "APPROVED", "PROCESSING"))))
                .from(EXPENSE)
                .where(EXPENSE.STATUS.in("APPROVED", "PENDING"))
                .fetchSingle();
        return new OpenSums(
                invoices.get("receivables", BigDecimal.class).setScale(2, RoundingMode.HALF_UP),
                invoices.get("overdue", BigDecimal.class).setScale(2, RoundingMode.HALF_UP),
                invoices.get("late", Long.class),
                expenses.value1(),
                expenses.value2(),
                expenses.value3());
    }

    @Override
    public List<StatusSum> byStatus() {
        return dsl.fetch(PAYMENTS)
                .map(row -> new StatusSum(
                        row.get("status", String.class),
                        row.get("payments", Long.class),
                        row.get("amount", BigDecimal.class).setScale(2, RoundingMode.HALF_UP)));
    }

    @Override
    public List<CompetitorPrice> competitors() {
        return dsl.fetch(COMPETITORS)
                .map(row -> new CompetitorPrice(
                        row.get("competitor", String.class),
                        row.get("price", BigDecimal.class),
                        row.get("currency", String.class),
                        row.get("market_share", BigDecimal.class),
                        row.get("price_before", BigDecimal.class),
                        row.get("observed_on", LocalDate.class)));
    }
}
