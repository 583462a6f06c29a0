package com.clutch.insights.adapter.out.persistence;

import static com.clutch.insights.jooq.Tables.ACCOUNT;
import static com.clutch.insights.jooq.Tables.ACTIVITY;
import static com.clutch.insights.jooq.Tables.LAST_USE;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.greatest;

import com.clutch.insights.adapter.out.persistence.user.JooqAccountFacts;
import com.clutch.insights.domain.Fact;
import com.clutch.insights.domain.Facts.Heard;
import com.clutch.insights.domain.Usage;
import com.clutch.insights.domain.Usages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqUsages implements Usages {

    private static final int FETCH_SIZE = 1000;

    private final DSLContext database;

    JooqUsages(DSLContext database) {
        this.database = database;
    }

    @Override
    public Heard hear(UUID accountId, List<Usage.Day> told, Instant now) {
        lock(accountId);
        var account = account(accountId);
        var days = told.stream().map(Usage.Day::day).collect(Collectors.toSet());
        var before = new Usage(accountId, account, lastUse(accountId), days(accountId, days));
        var rows = database.insertInto(
                ACTIVITY,
                ACTIVITY.ACCOUNT_ID,
                ACTIVITY.ROUTE_GROUP,
                ACTIVITY.DAY,
                ACTIVITY.REQUESTS,
                ACTIVITY.HEARD_AT);
        var uses = database.insertInto(LAST_USE, LAST_USE.ACCOUNT_ID, LAST_USE.ROUTE_GROUP, LAST_USE.DAY);
        var last = new HashMap<String, LocalDate>();
        for (var used : told) {
            rows = rows.values(accountId, used.group(), used.day(), used.requests(), now);
            last.merge(used.group(), used.day(), (one, other) -> one.isAfter(other) ? one : other);
        }
        for (var use : last.entrySet()) {
            uses = uses.values(accountId, use.getKey(), use.getValue());
        }
        rows.onConflict(ACTIVITY.ACCOUNT_ID, ACTIVITY.ROUTE_GROUP, ACTIVITY.DAY)
                .doUpdate()
                .set(ACTIVITY.REQUESTS, greatest(ACTIVITY.REQUESTS, excluded(ACTIVITY.REQUESTS)))
                .set(ACTIVITY.HEARD_AT, now)
                .execute();
        uses.onConflict(LAST_USE.ACCOUNT_ID, LAST_USE.ROUTE_GROUP)
                .doUpdate()
                .set(LAST_USE.DAY, greatest(LAST_USE.DAY, excluded(LAST_USE.DAY)))
                .execute();
        var after = new Usage(accountId, account, lastUse(accountId), days(accountId, days));
        return after.equals(before) ? Heard.NOTHING : new Heard(after, before);
    }

    @Override
    public Heard follow(Heard heard) {
        if (!(heard.added() instanceof Fact.Account told)) {
            return Heard.NOTHING;
        }
        lock(told.accountId());
        var before = heard.replaced() instanceof Fact.Account known ? known : null;
        // Whether it was removed weighs on every day; anything else only on when it was seen last.
        var all = told.gone() != (before != null && before.gone());
        var days = all ? everyDay(told.accountId()) : List.<Usage.Day>of();
        var usage = new Usage(told.accountId(), told, lastUse(told.accountId()), days);
        return new Heard(usage, usage.with(before));
    }

    /** Reads what every account has used, one after the other. */
    void forEach(Consumer<List<Fact>> sink) {
        database.deleteFrom(LAST_USE).execute();
        database.execute(
                "insert into {0} (account_id, route_group, day) select account_id, route_group, max(day) from {1} group by 1, 2",
                LAST_USE, ACTIVITY);
        try (var rows = database.select(ACTIVITY.ACCOUNT_ID, ACTIVITY.ROUTE_GROUP, ACTIVITY.DAY, ACTIVITY.REQUESTS)
                .from(ACTIVITY)
                .orderBy(ACTIVITY.ACCOUNT_ID)
                .fetchSize(FETCH_SIZE)
                .fetchLazy()) {
            var days = new ArrayList<Usage.Day>();
            UUID accountId = null;
            for (var row : rows) {
                if (accountId != null && !accountId.equals(row.value1())) {
                    sink.accept(List.of(whole(accountId, days)));
                    days.clear();
                }
                accountId = row.value1();
                days.add(new Usage.Day(row.value2(), row.value3(), row.value4()));
            }
            if (accountId != null) {
                sink.accept(List.of(whole(accountId, days)));
            }
        }
    }

    private Usage whole(UUID accountId, List<Usage.Day> days) {
        var last = new HashMap<String, LocalDate>();
        days.forEach(used -> last.merge(used.group(), used.day(), (one, other) -> one.isAfter(other) ? one : other));
        return new Usage(accountId, account(accountId), last, days);
    }

    private void lock(UUID accountId) {
        database.execute("select pg_advisory_xact_lock({0}, hashtext({1}))", 3, accountId.toString());
    }

    private Fact.@Nullable Account account(UUID accountId) {
        return database.selectFrom(ACCOUNT)
                .where(ACCOUNT.ACCOUNT_ID.eq(accountId))
                .and(ACCOUNT.VERSION.gt(0L))
                .fetchOne(JooqAccountFacts::account);
    }

    private Map<String, LocalDate> lastUse(UUID accountId) {
        return database.select(LAST_USE.ROUTE_GROUP, LAST_USE.DAY)
                .from(LAST_USE)
                .where(LAST_USE.ACCOUNT_ID.eq(accountId))
                .fetchMap(LAST_USE.ROUTE_GROUP, LAST_USE.DAY);
    }

    private List<Usage.Day> days(UUID accountId, Collection<LocalDate> days) {
        return database.selectFrom(ACTIVITY)
                .where(ACTIVITY.ACCOUNT_ID.eq(accountId))
                .and(ACTIVITY.DAY.in(Set.copyOf(days)))
                .orderBy(ACTIVITY.DAY, ACTIVITY.ROUTE_GROUP)
                .fetch(row -> new Usage.Day(row.getRouteGroup(), row.getDay(), row.getRequests()));
    }

    private List<Usage.Day> everyDay(UUID accountId) {
        return database.selectFrom(ACTIVITY)
                .where(ACTIVITY.ACCOUNT_ID.eq(accountId))
                .fetch(row -> new Usage.Day(row.getRouteGroup(), row.getDay(), row.getRequests()));
    }
}
