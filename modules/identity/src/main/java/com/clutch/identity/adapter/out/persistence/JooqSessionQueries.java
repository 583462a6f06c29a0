package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.ACCOUNT;
import static com.clutch.identity.jooq.Tables.SESSION;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trunc;
import static org.jooq.impl.DSL.val;

import com.clutch.identity.application.SessionQueries;
import com.clutch.identity.domain.DeviceType;
import com.clutch.identity.domain.SessionKind;
import com.clutch.identity.domain.SessionStatus;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqSessionQueries implements SessionQueries {

    private static final SortKeys SORT = SortKeys.of(
            "-startedAt",
            Map.of(
                    "startedAt", SESSION.STARTED_AT,
                    "createdAt", SESSION.STARTED_AT,
                    "lastActivity", SESSION.LAST_ACTIVITY_AT,
                    "status", SESSION.STATUS));

    private static final Field<String> NAME =
            concat(ACCOUNT.FIRST_NAME, val(" "), ACCOUNT.LAST_NAME).as("name");

    private static final int HOURS = 24;

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqSessionQueries(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public Page<Row> list(Filter filter, PageRequest page) {
        return pages.page(rows(conditions(filter, page.q())), page, SORT, SESSION.ID, JooqSessionQueries::row);
    }

    @Override
    public void forEach(Filter filter, PageRequest page, Consumer<? super Row> sink) {
        pages.forEach(rows(conditions(filter, page.q())), page, SORT, SESSION.ID, JooqSessionQueries::row, sink);
    }

    @Override
    public List<Row> activeOf(UUID accountId) {
        return dsl.select(SESSION.fields())
                .select(ACCOUNT.EMAIL, NAME)
                .from(SESSION)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(SESSION.ACCOUNT_ID))
                .where(SESSION.ACCOUNT_ID.eq(accountId).and(SESSION.STATUS.eq(SessionStatus.ACTIVE.name())))
                .orderBy(SESSION.LAST_ACTIVITY_AT.desc(), SESSION.ID)
                .fetch(JooqSessionQueries::row);
    }

    @Override
    public Statistics statistics(Instant now) {
        var dayAgo = now.minus(Duration.ofHours(HOURS));
        var figures = dsl.select(
                        count(),
                        having(SessionStatus.ACTIVE),
                        having(SessionStatus.EXPIRED),
                        having(SessionStatus.LOGGED_OUT),
                        having(SessionStatus.SUSPENDED),
                        having(SessionStatus.TERMINATED),
                        count().filterWhere(SESSION.STARTED_AT.gt(dayAgo)),
                        countDistinct(SESSION.ACCOUNT_ID).filterWhere(SESSION.STATUS.eq(SessionStatus.ACTIVE.name())))
                .from(SESSION)
                .fetchSingle();
        return new Statistics(
                figures.value1(),
                figures.value2(),
                figures.value3(),
                figures.value4(),
                figures.value5(),
                figures.value6(),
                figures.value7(),
                figures.value8(),
                hours(now),
                now);
    }

    // Hours without a session are in the list too, so that a chart needs no gaps filled.
    private List<Hour> hours(Instant now) {
        var last = now.truncatedTo(ChronoUnit.HOURS);
        var first = last.minus(Duration.ofHours(HOURS - 1L));
        var hour = trunc(SESSION.STARTED_AT, DatePart.HOUR);
        var counted = dsl.select(hour, count())
                .from(SESSION)
                .where(SESSION.STARTED_AT.ge(first))
                .groupBy(hour)
                .fetchMap(hour, count());
        return IntStream.range(0, HOURS)
                .mapToObj(offset -> first.plus(Duration.ofHours(offset)))
                .map(at -> new Hour(at, counted.getOrDefault(at, 0)))
                .toList();
    }

    private static Field<Integer> having(SessionStatus status) {
        return count().filterWhere(SESSION.STATUS.eq(status.name()));
    }

    private Select<? extends Record> rows(Condition condition) {
        return dsl.select(SESSION.fields())
                .select(ACCOUNT.EMAIL, NAME)
                .from(SESSION)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(SESSION.ACCOUNT_ID))
                .where(condition);
    }

    private static Condition conditions(Filter filter, @Nullable String q) {
        return when(filter.status(), status -> SESSION.STATUS.eq(status.name()))
                .and(when(filter.kind(), kind -> SESSION.KIND.eq(kind.name())))
                .and(when(filter.userId(), SESSION.ACCOUNT_ID::eq))
                .and(when(filter.deviceType(), type -> SESSION.DEVICE_TYPE.eq(type.name())))
                .and(when(q, JooqSessionQueries::ofAccountsNamed));
    }

    private static Condition ofAccountsNamed(String typed) {
        return SESSION.ACCOUNT_ID.in(select(ACCOUNT.ID).from(ACCOUNT).where(UserConditions.words(typed)));
    }

    private static <T> Condition when(@Nullable T value, Function<T, Condition> condition) {
        return value == null ? noCondition() : condition.apply(value);
    }

    private static Row row(Record row) {
        return new Row(
                row.get(SESSION.ID),
                row.get(SESSION.VERSION),
                row.get(SESSION.ACCOUNT_ID),
                row.get(ACCOUNT.EMAIL),
                row.get(NAME),
                SessionKind.valueOf(row.get(SESSION.KIND)),
                SessionStatus.valueOf(row.get(SESSION.STATUS)),
                row.get(SESSION.STARTED_AT),
                row.get(SESSION.LAST_ACTIVITY_AT),
                row.get(SESSION.EXPIRES_AT),
                row.get(SESSION.ENDED_AT),
                row.get(SESSION.END_REASON),
                DeviceType.valueOf(row.get(SESSION.DEVICE_TYPE)),
                row.get(SESSION.IP),
                row.get(SESSION.USER_AGENT),
                row.get(SESSION.DEVICE_ID),
                row.get(SESSION.CREATED_AT),
                row.get(SESSION.UPDATED_AT));
    }
}
