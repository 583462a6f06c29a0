package com.clutch.insights.adapter.out.persistence.user;

import static com.clutch.insights.jooq.Tables.ACCOUNT;
import static com.clutch.insights.jooq.Tables.TALLY;
import static org.jooq.impl.DSL.inline;

import com.clutch.insights.application.user.ChurnRisk;
import com.clutch.insights.application.user.ChurnTraining;
import com.clutch.insights.application.user.UserQueries;
import com.clutch.insights.domain.user.ChurnModel;
import com.clutch.insights.domain.user.Habit;
import com.clutch.insights.domain.user.Tally;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SharedReads;
import com.clutch.platform.persistence.SortKeys;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

@Repository
class JooqUserQueries implements UserQueries {

    private static final SortKeys SORT =
            SortKeys.of("-riskScore", Map.of("riskScore", ACCOUNT.RISK_SCORE, "lastActivity", ACCOUNT.LAST_SESSION_AT));

    private final DSLContext database;
    private final JooqPages pages;
    private final ChurnTraining training;
    private final ZoneId zone;
    private final SharedReads shared = new SharedReads();

    JooqUserQueries(
            DSLContext database,
            JooqPages pages,
            ChurnTraining training,
            @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.database = database;
        this.training = training;
        this.pages = pages;
        this.zone = zone;
    }

    @Override
    public Map<String, Long> tally(Tally tally) {
        return shared.read(tally, () -> readTally(tally));
    }

    private Map<String, Long> readTally(Tally tally) {
        return database.select(TALLY.KEY, TALLY.AMOUNT)
                .from(TALLY)
                .where(TALLY.TALLY_.eq(tally.name()))
                .and(TALLY.AMOUNT.ne(0L))
                .fetchMap(TALLY.KEY, TALLY.AMOUNT);
    }

    @Override
    public Map<String, Cohort> cohorts(Set<String> months, LocalDate since) {
        return shared.read(List.of(Set.copyOf(months), since), () -> readCohorts(months, since));
    }

    private Map<String, Cohort> readCohorts(Set<String> months, LocalDate since) {
        // Two halves, because each is a range of the index and both in one condition are not.
        var rows = database.select(TALLY.KEY, TALLY.AMOUNT, inline(0L))
                .from(TALLY)
                .where(TALLY.TALLY_.eq(Tally.NEW_IN_MONTH.name()))
                .and(TALLY.KEY.in(months))
                .unionAll(DSL.select(TALLY.KEY, inline(0L), TALLY.AMOUNT)
                        .from(TALLY)
                        .where(TALLY.TALLY_.eq(Tally.CAME_BACK.name()))
                        .and(TALLY.KEY.in(months))
                        .and(TALLY.DAY.ge(since)))
                .fetch();
        var cohorts = new HashMap<String, Cohort>();
        for (var row : rows) {
            cohorts.merge(
                    row.value1(),
                    new Cohort(row.value2(), row.value3()),
                    (one, other) -> new Cohort(one.accounts() + other.accounts(), one.returned() + other.returned()));
        }
        return cohorts;
    }

    @Override
    public Page<ChurnRisk> churnRisks(ChurnFilter filter, PageRequest page) {
        var model = training.used().orElse(null);
        return pages.page(select(filter), page, SORT, ACCOUNT.ACCOUNT_ID, row -> risk(model, row));
    }

    @Override
    public void forEachChurnRisk(ChurnFilter filter, PageRequest page, Consumer<? super ChurnRisk> sink) {
        var model = training.used().orElse(null);
        pages.forEach(select(filter), page, SORT, ACCOUNT.ACCOUNT_ID, row -> risk(model, row), sink);
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

    private ChurnRisk risk(@Nullable ChurnModel model, Record row) {
        return ChurnRisk.of(
                model,
                row.get(ACCOUNT.ACCOUNT_ID),
                row.get(ACCOUNT.NAME),
                row.get(ACCOUNT.REALM),
                row.get(ACCOUNT.ROLE),
                row.get(ACCOUNT.STATUS),
                row.get(ACCOUNT.CREATED_AT),
                row.get(ACCOUNT.LAST_SESSION_AT),
                new Habit(
                        row.get(ACCOUNT.SESSIONS_COUNTED),
                        row.get(ACCOUNT.DAYS_COUNTED),
                        row.get(ACCOUNT.REQUESTS_COUNTED),
                        row.get(ACCOUNT.GROUPS_COUNTED),
                        row.get(ACCOUNT.LAST_USE_ON)),
                row.get(ACCOUNT.SCORED_ON),
                zone);
    }
}
