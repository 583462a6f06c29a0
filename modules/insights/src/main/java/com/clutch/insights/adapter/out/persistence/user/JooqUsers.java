package com.clutch.insights.adapter.out.persistence.user;

import static com.clutch.insights.jooq.Tables.ACCOUNT;
import static com.clutch.insights.jooq.Tables.ACCOUNT_DAY;
import static com.clutch.insights.jooq.Tables.ACTIVITY;
import static com.clutch.insights.jooq.Tables.LAST_USE;
import static com.clutch.insights.jooq.Tables.SESSION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;

import com.clutch.insights.domain.user.ChurnScorecard;
import com.clutch.insights.domain.user.Habit;
import com.clutch.insights.domain.user.User;
import com.clutch.insights.domain.user.Users;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class JooqUsers implements Users {

    // Written into the statement, not bound: the partial indexes are only used when the planner sees their condition.
    static final Condition KNOWN = ACCOUNT.VERSION.gt(inline(0L)).andNot(ACCOUNT.GONE);

    private static final int FETCH_SIZE = 1000;

    private final DSLContext database;

    JooqUsers(DSLContext database) {
        this.database = database;
    }

    @Override
    public User lock(UUID accountId) {
        var known = database.selectFrom(ACCOUNT)
                .where(ACCOUNT.ACCOUNT_ID.eq(accountId))
                .forUpdate();
        return known.fetchOptional(JooqUsers::user).orElseGet(() -> {
            database.insertInto(ACCOUNT, ACCOUNT.ACCOUNT_ID)
                    .values(accountId)
                    .onConflict(ACCOUNT.ACCOUNT_ID)
                    .doNothing()
                    .execute();
            return known.fetchSingle(JooqUsers::user);
        });
    }

    @Override
    public void addSession(User user, LocalDate day) {
        database.update(ACCOUNT)
                .set(ACCOUNT.FIRST_SESSION_AT, user.firstSession())
                .set(ACCOUNT.LAST_SESSION_AT, user.lastSession())
                .where(ACCOUNT.ACCOUNT_ID.eq(user.id()))
                .execute();
        database.insertInto(ACCOUNT_DAY, ACCOUNT_DAY.ACCOUNT_ID, ACCOUNT_DAY.DAY, ACCOUNT_DAY.SESSIONS)
                .values(user.id(), day, 1)
                .onConflict(ACCOUNT_DAY.ACCOUNT_ID, ACCOUNT_DAY.DAY)
                .doUpdate()
                .set(ACCOUNT_DAY.SESSIONS, ACCOUNT_DAY.SESSIONS.plus(1))
                .execute();
    }

    @Override
    public List<Due> due(LocalDate today, int limit) {
        var habit = habit(ACCOUNT.ACCOUNT_ID, today);
        return database.select(ACCOUNT.fields())
                .select(habit)
                .from(ACCOUNT)
                .where(KNOWN)
                .and(ACCOUNT.SCORED_ON.isNull().or(ACCOUNT.SCORED_ON.lt(today)))
                .orderBy(ACCOUNT.SCORED_ON.asc().nullsFirst())
                .limit(limit)
                .forUpdate()
                .skipLocked()
                .fetch(row -> new Due(user(row), habit(row)));
    }

    @Override
    public Due due(User user, LocalDate today) {
        return new Due(user, database.select(habit(val(user.id()), today)).fetchSingle(JooqUsers::habit));
    }

    // What Habit tells, in its order.
    private static List<Field<?>> habit(Field<UUID> accountId, LocalDate today) {
        var ofDays = ACCOUNT_DAY
                .ACCOUNT_ID
                .eq(accountId)
                .and(ACCOUNT_DAY.DAY.between(today.minusDays(ChurnScorecard.WINDOW_DAYS - 1L), today));
        var ofRequests = ACTIVITY.ACCOUNT_ID
                .eq(accountId)
                .and(ACTIVITY.DAY.between(today.minusDays(ChurnScorecard.WINDOW_DAYS - 1L), today));
        return List.of(
                field(select(coalesce(sum(ACCOUNT_DAY.SESSIONS), inline(BigDecimal.ZERO)))
                                .from(ACCOUNT_DAY)
                                .where(ofDays))
                        .as("sessions"),
                field(select(count()).from(ACCOUNT_DAY).where(ofDays)).as("days"),
                field(select(coalesce(sum(ACTIVITY.REQUESTS), inline(BigDecimal.ZERO)))
                                .from(ACTIVITY)
                                .where(ofRequests))
                        .as("requests"),
                field(select(countDistinct(ACTIVITY.ROUTE_GROUP)).from(ACTIVITY).where(ofRequests))
                        .as("groups"),
                field(select(max(LAST_USE.DAY)).from(LAST_USE).where(LAST_USE.ACCOUNT_ID.eq(accountId)))
                        .as("last_use"));
    }

    private static Habit habit(Record row) {
        return new Habit(
                row.get("sessions", Integer.class),
                row.get("days", Integer.class),
                row.get("requests", Long.class),
                row.get("groups", Integer.class),
                row.get("last_use", LocalDate.class));
    }

    @Override
    public void score(List<Scored> scores, LocalDate today) {
        if (scores.isEmpty()) {
            return;
        }
        database.batch(scores.stream()
                        .map(scored -> database.update(ACCOUNT)
                                .set(ACCOUNT.RISK_SCORE, BigDecimal.valueOf(scored.score()))
                                .set(ACCOUNT.SESSIONS_COUNTED, scored.habit().sessions())
                                .set(ACCOUNT.DAYS_COUNTED, scored.habit().days())
                                .set(
                                        ACCOUNT.REQUESTS_COUNTED,
                                        Math.toIntExact(scored.habit().requests()))
                                .set(ACCOUNT.GROUPS_COUNTED, scored.habit().groups())
                                .set(ACCOUNT.LAST_USE_ON, scored.habit().lastUse())
                                .set(ACCOUNT.SCORED_ON, today)
                                .where(ACCOUNT.ACCOUNT_ID.eq(scored.accountId())))
                        .toList())
                .execute();
    }

    @Override
    public void relearnSessions(ZoneId zone) {
        database.execute("lock table {0}, {1} in share row exclusive mode", SESSION, ACCOUNT);
        database.update(ACCOUNT)
                .setNull(ACCOUNT.FIRST_SESSION_AT)
                .setNull(ACCOUNT.LAST_SESSION_AT)
                .setNull(ACCOUNT.SCORED_ON)
                .execute();
        var first = min(SESSION.STARTED_AT);
        var last = max(SESSION.STARTED_AT);
        database.insertInto(ACCOUNT, ACCOUNT.ACCOUNT_ID, ACCOUNT.FIRST_SESSION_AT, ACCOUNT.LAST_SESSION_AT)
                .select(select(SESSION.ACCOUNT_ID, first, last)
                        .from(SESSION)
                        .where(SESSION.ACCOUNT_ID.isNotNull())
                        .groupBy(SESSION.ACCOUNT_ID))
                .onConflict(ACCOUNT.ACCOUNT_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
        database.deleteFrom(ACCOUNT_DAY).execute();
        var day = field("({0} at time zone {1})::date", LocalDate.class, SESSION.STARTED_AT, inline(zone.getId()));
        database.insertInto(ACCOUNT_DAY, ACCOUNT_DAY.ACCOUNT_ID, ACCOUNT_DAY.DAY, ACCOUNT_DAY.SESSIONS)
                .select(select(SESSION.ACCOUNT_ID, day, count())
                        .from(SESSION)
                        .where(SESSION.ACCOUNT_ID.isNotNull())
                        .groupBy(SESSION.ACCOUNT_ID, day))
                .execute();
    }

    @Override
    public void forEach(Consumer<? super User> sink) {
        try (var rows = database.selectFrom(ACCOUNT).fetchSize(FETCH_SIZE).fetchLazy()) {
            rows.forEach(row -> sink.accept(user(row)));
        }
    }

    private static User user(Record row) {
        return new User(
                row.get(ACCOUNT.ACCOUNT_ID),
                row.get(ACCOUNT.VERSION) == 0 ? null : JooqAccountFacts.account(row),
                row.get(ACCOUNT.FIRST_SESSION_AT),
                row.get(ACCOUNT.LAST_SESSION_AT));
    }
}
