package com.clutch.insights.adapter.out.persistence;

import static com.clutch.insights.jooq.Tables.COST;
import static com.clutch.insights.jooq.Tables.EXCHANGE_RATE;

import com.clutch.insights.domain.Cost;
import com.clutch.insights.domain.CostKind;
import com.clutch.insights.domain.CostRates;
import com.clutch.insights.domain.Facts.Heard;
import com.clutch.insights.jooq.tables.records.CostRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Costs as fleet and assets tell them, turned into EGP by the rates that finance tells. */
@Component
class JooqCostFacts implements CostRates {

    private static final String BASE = "EGP";

    private final DSLContext database;

    JooqCostFacts(DSLContext database) {
        this.database = database;
    }

    Heard hear(Cost told, Instant now) {
        // A rate of the currency that is heard at the same time waits until this cost is there, or the other way round.
        var fact = told.withBase(base(told.currency(), told.amount(), told.firstDay()));
        var row = new CostRecord();
        row.setTopic(fact.topic());
        row.setId(fact.costId());
        row.setVersion(fact.version());
        row.setGone(fact.gone());
        row.setKind(fact.kind().name());
        row.setCurrency(fact.currency());
        row.setAmount(fact.amount());
        row.setBase(fact.base());
        row.setFirstDay(fact.firstDay());
        row.setLastDay(fact.lastDay());
        row.setHeardAt(now);
        var key = COST.TOPIC.eq(fact.topic()).and(COST.ID.eq(fact.costId()));
        return VersionedRows.hear(database, fact, row, key, JooqCostFacts::cost);
    }

    @Override
    public List<Heard> hear(String currency, LocalDate day, BigDecimal rate, Instant now) {
        if (BASE.equals(currency)) {
            return List.of();
        }
        database.execute("select pg_advisory_xact_lock(hashtext({0}))", currency);
        database.insertInto(EXCHANGE_RATE)
                .set(EXCHANGE_RATE.CURRENCY, currency)
                .set(EXCHANGE_RATE.RATE_DATE, day)
                .set(EXCHANGE_RATE.RATE, rate)
                .set(EXCHANGE_RATE.HEARD_AT, now)
                .onConflict(EXCHANGE_RATE.CURRENCY, EXCHANGE_RATE.RATE_DATE)
                .doUpdate()
                .set(EXCHANGE_RATE.HEARD_AT, now)
                .execute();
        var next = database.select(EXCHANGE_RATE.RATE_DATE)
                .from(EXCHANGE_RATE)
                .where(EXCHANGE_RATE.CURRENCY.eq(currency))
                .and(EXCHANGE_RATE.RATE_DATE.gt(day))
                .orderBy(EXCHANGE_RATE.RATE_DATE)
                .limit(1)
                .fetchOne(EXCHANGE_RATE.RATE_DATE);
        var concerned = COST.CURRENCY.eq(currency).and(COST.FIRST_DAY.ge(day));
        var changed = new ArrayList<Heard>();
        for (var row : database.selectFrom(COST)
                .where(next == null ? concerned : concerned.and(COST.FIRST_DAY.lt(next)))
                .orderBy(COST.TOPIC, COST.ID)
                .forUpdate()
                .fetch()) {
            var before = cost(row);
            var after = before.withBase(converted(before.amount(), rate));
            if (!after.equals(before)) {
                row.setBase(after.base());
                row.store();
                changed.add(new Heard(after, before));
            }
        }
        return changed;
    }

    private @Nullable Long base(String currency, long amount, @Nullable LocalDate day) {
        if (BASE.equals(currency)) {
            return amount;
        }
        if (day == null) {
            return null;
        }
        database.execute("select pg_advisory_xact_lock_shared(hashtext({0}))", currency);
        var rate = database.select(EXCHANGE_RATE.RATE)
                .from(EXCHANGE_RATE)
                .where(EXCHANGE_RATE.CURRENCY.eq(currency))
                .and(EXCHANGE_RATE.RATE_DATE.le(day))
                .orderBy(EXCHANGE_RATE.RATE_DATE.desc())
                .limit(1)
                .fetchOne(EXCHANGE_RATE.RATE);
        return rate == null ? null : converted(amount, rate);
    }

    private static long converted(long amount, BigDecimal rate) {
        return BigDecimal.valueOf(amount)
                .multiply(rate)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    static Cost cost(Record row) {
        return new Cost(
                row.get(COST.TOPIC),
                row.get(COST.ID),
                row.get(COST.VERSION),
                row.get(COST.GONE),
                CostKind.valueOf(row.get(COST.KIND)),
                row.get(COST.CURRENCY),
                row.get(COST.AMOUNT),
                row.get(COST.BASE),
                row.get(COST.FIRST_DAY),
                row.get(COST.LAST_DAY));
    }
}
