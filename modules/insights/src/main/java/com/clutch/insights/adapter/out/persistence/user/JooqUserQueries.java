package com.clutch.insights.adapter.out.persistence.user;

import static com.clutch.insights.jooq.Tables.ACCOUNT;
import static com.clutch.insights.jooq.Tables.TALLY;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import com.clutch.insights.application.user.ChurnRisk;
import com.clutch.insights.application.user.UserQueries;
import com.clutch.insights.domain.user.Tally;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

@Repository
class JooqUserQueries implements UserQueries {

    private static final SortKeys SORT =
            SortKeys.of("-riskScore", Map.of("riskScore", ACCOUNT.RISK_SCORE, "lastActivity", ACCOUNT.LAST_SESSION_AT));

    private final DSLContext database;
    private final JooqPages pages;
    private final ZoneId zone;

    JooqUserQueries(DSLContext database, JooqPages pages, @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.database = database;
        this.pages = pages;
        this.zone = zone;
    }

    @Override
    public Map<String, Long> tally(Tally tally) {
        return database.select(TALLY.KEY, TALLY.AMOUNT)
                .from(TALLY)
                .where(TALLY.TALLY_.eq(tally.name()))
                .and(TALLY.AMOUNT.ne(0L))
                .fetchMap(TALLY.KEY, TALLY.AMOUNT);
    }

    @Override
    public Map<String, Cohort> cohorts(Set<String> months, LocalDate since) {
        var accounts = sum(
                when(TALLY.TALLY_.eq(Tally.NEW_IN_MONTH.name()), TALLY.AMOUNT).else_(0L));
        var returned =
                sum(when(TALLY.TALLY_.eq(Tally.CAME_BACK.name()), TALLY.AMOUNT).else_(0L));
        return database.select(TALLY.KEY, accounts, returned)
                .from(TALLY)
                .where(TALLY.TALLY_.in(Tally.NEW_IN_MONTH.name(), Tally.CAME_BACK.name()))
                .and(TALLY.KEY.in(months))
                .and(TALLY.DAY.isNull().or(TALLY.DAY.ge(since)))
                .groupBy(TALLY.KEY)
                .fetchMap(TALLY.KEY, row -> new Cohort(whole(row.value2()), whole(row.value3())));
    }

    @Override
    public Page<ChurnRisk> churnRisks(ChurnFilter filter, PageRequest page) {
        return pages.page(select(filter), page, SORT, ACCOUNT.ACCOUNT_ID, this::risk);
    }

    @Override
    public void forEachChurnRisk(ChurnFilter filter, PageRequest page, Consumer<? super ChurnRisk> sink) {
        pages.forEach(select(filter), page, SORT, ACCOUNT.ACCOUNT_ID, this::risk, sink);
    }

    private Select<? extends Record> select(ChurnFilter filter) {
        var condition = JooqUsers.KNOWN
                .and(ACCOUNT.RISK_SCORE.ge(BigDecimal.valueOf(filter.minScore())))
                .and(ACCOUNT.SCORED_ON.isNotNull());
        if (filter.realm() != null) {
            condition = condition.and(ACCOUNT.REALM.eq(filter.realm()));
        }
        if (filter.role() != null) {
            condition = condition.and(ACCOUNT.ROLE.eq(filter.role()));
        }
        return database.selectFrom(ACCOUNT).where(condition);
    }

    private ChurnRisk risk(Record row) {
        return ChurnRisk.of(
                row.get(ACCOUNT.ACCOUNT_ID),
                row.get(ACCOUNT.NAME),
                row.get(ACCOUNT.REALM),
                row.get(ACCOUNT.ROLE),
                row.get(ACCOUNT.STATUS),
                row.get(ACCOUNT.CREATED_AT),
                row.get(ACCOUNT.LAST_SESSION_AT),
                row.get(ACCOUNT.SESSIONS_COUNTED),
                row.get(ACCOUNT.SCORED_ON),
                zone);
    }

    private static long whole(BigDecimal amount) {
        return amount.longValueExact();
    }
}
