package com.clutch.audit.adapter.out.persistence;

import static com.clutch.audit.jooq.Tables.ACCOUNT;
import static com.clutch.audit.jooq.Tables.ALERT;
import static com.clutch.audit.jooq.Tables.BLOCKED_ADDRESS;
import static com.clutch.audit.jooq.Tables.DAILY_ACTOR;
import static com.clutch.audit.jooq.Tables.DAILY_COUNT;
import static com.clutch.audit.jooq.Tables.ENTRY;
import static com.clutch.audit.jooq.Tables.SECURITY_CASE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.groupingSets;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import com.clutch.audit.application.FigureQueries;
import com.clutch.audit.domain.AlertStatus;
import com.clutch.audit.domain.CaseStatus;
import com.clutch.audit.domain.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class JooqFigureQueries implements FigureQueries {

    private final DSLContext dsl;

    JooqFigureQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Counts counts(LocalDate from, LocalDate to) {
        var c = DAILY_COUNT;
        var entries = sum(c.ENTRIES);
        var byCategory = new TreeMap<String, Long>();
        var bySeverity = new TreeMap<String, Long>();
        var byOutcome = new TreeMap<String, Long>();
        var byModule = new TreeMap<String, Long>();
        var byDay = new TreeMap<LocalDate, Long>();
        var rows = dsl.select(c.CATEGORY, c.SEVERITY, c.OUTCOME, c.MODULE, c.DAY, entries)
                .from(c)
                .where(c.DAY.between(from, to))
                .groupBy(groupingSets(
                        new Field<?>[] {c.CATEGORY},
                        new Field<?>[] {c.SEVERITY},
                        new Field<?>[] {c.OUTCOME},
                        new Field<?>[] {c.MODULE},
                        new Field<?>[] {c.DAY}))
                .fetch();
        for (var row : rows) {
            var number = row.value6().longValueExact();
            put(byCategory, row.value1(), number);
            put(bySeverity, row.value2(), number);
            put(byOutcome, row.value3(), number);
            put(byModule, row.value4(), number);
            if (row.value5() != null) {
                byDay.put(row.value5(), number);
            }
        }
        var total = byDay.values().stream().mapToLong(Long::longValue).sum();
        return new Counts(total, byCategory, bySeverity, byOutcome, byModule, byDay);
    }

    @Override
    public List<ActionCount> actions(LocalDate from, LocalDate to, int limit) {
        var entries = sum(DAILY_COUNT.ENTRIES);
        return dsl.select(DAILY_COUNT.ACTION, entries)
                .from(DAILY_COUNT)
                .where(DAILY_COUNT.DAY.between(from, to))
                .groupBy(DAILY_COUNT.ACTION)
                .orderBy(entries.desc(), DAILY_COUNT.ACTION)
                .limit(limit)
                .fetch(row -> new ActionCount(row.value1(), row.value2().longValueExact()));
    }

    @Override
    public List<UserCount> users(LocalDate from, LocalDate to, int limit) {
        return users(DAILY_ACTOR.DAY.between(from, to).and(DAILY_ACTOR.ACTOR_KIND.eq(inline("ACCOUNT"))), limit);
    }

    @Override
    public List<UserCount> user(UUID userId, LocalDate from, LocalDate to) {
        return users(DAILY_ACTOR.ACTOR_ID.eq(userId).and(DAILY_ACTOR.DAY.between(from, to)), 1);
    }

    @Override
    public long activeUsers(LocalDate from, LocalDate to) {
        return dsl.select(countDistinct(DAILY_ACTOR.ACTOR_ID))
                .from(DAILY_ACTOR)
                .where(DAILY_ACTOR.DAY.between(from, to))
                .and(DAILY_ACTOR.ACTOR_KIND.eq(inline("ACCOUNT")))
                .fetchSingle()
                .value1();
    }

    @Override
    public AlertCounts alerts(Instant from, Instant to, Instant overdueBefore) {
        return dsl.select(
                        count().filterWhere(status(AlertStatus.ACTIVE)),
                        count().filterWhere(status(AlertStatus.INVESTIGATING)),
                        count().filterWhere(status(AlertStatus.RESOLVED)),
                        count().filterWhere(status(AlertStatus.ACTIVE).and(ALERT.CREATED_AT.lt(overdueBefore))))
                .from(ALERT)
                .where(ALERT.CREATED_AT.ge(from))
                .and(ALERT.CREATED_AT.lt(to))
                .fetchSingle(row -> new AlertCounts(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    @Override
    public long unresolvedCritical(Instant from, Instant to) {
        return dsl.fetchCount(dsl.selectOne()
                .from(ENTRY)
                .where(ENTRY.SEVERITY.eq(inline(Severity.CRITICAL.name())))
                .and(DSL.condition(ENTRY.SECURITY))
                .and(ENTRY.OCCURRED_AT.ge(from))
                .and(ENTRY.OCCURRED_AT.lt(to))
                .and(notExists(selectOne()
                        .from(SECURITY_CASE)
                        .where(SECURITY_CASE.ENTRY_ID.eq(ENTRY.ID))
                        .and(SECURITY_CASE.STATUS.eq(inline(CaseStatus.RESOLVED.name()))))));
    }

    @Override
    public long blocked(Instant now) {
        return dsl.fetchCount(BLOCKED_ADDRESS, JooqSecurityQueries.inForce(now));
    }

    private List<UserCount> users(Condition condition, int limit) {
        var entries = sum(DAILY_ACTOR.ENTRIES);
        var failures = sum(DAILY_ACTOR.FAILURES);
        Field<String> name = coalesce(max(ACCOUNT.NAME), inline(""));
        Field<String> role = coalesce(max(ACCOUNT.ROLE), inline("unknown"));
        return dsl.select(DAILY_ACTOR.ACTOR_ID, name, role, entries, failures, max(DAILY_ACTOR.LAST_AT))
                .from(DAILY_ACTOR)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(DAILY_ACTOR.ACTOR_ID))
                .where(condition)
                .groupBy(DAILY_ACTOR.ACTOR_ID)
                .orderBy(entries.desc(), DAILY_ACTOR.ACTOR_ID)
                .limit(limit)
                .fetch(row -> new UserCount(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4().longValueExact(),
                        row.value5().longValueExact(),
                        row.value6()));
    }

    private static Condition status(AlertStatus status) {
        return ALERT.STATUS.eq(inline(status.name()));
    }

    private static void put(Map<String, Long> map, String key, long number) {
        if (key != null) {
            map.put(key.toLowerCase(Locale.ROOT), number);
        }
    }
}
