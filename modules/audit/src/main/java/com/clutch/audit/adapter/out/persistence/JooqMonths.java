package com.clutch.audit.adapter.out.persistence;

import static com.clutch.audit.jooq.Tables.PARTITION_MONTHS;
import static com.clutch.audit.jooq.Tables.SEAL;
import static com.clutch.audit.jooq.Tables.UNSEALED;

import com.clutch.audit.domain.Link;
import com.clutch.audit.domain.Months;
import com.clutch.audit.jooq.Routines;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqMonths implements Months {

    private static final List<String> TABLES = List.of("entry", "seal");

    private final DSLContext dsl;

    JooqMonths(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public void ensure(YearMonth month) {
        for (var table : TABLES) {
            Routines.ensurePartition(dsl.configuration(), table, month.atDay(1));
        }
    }

    @Override
    public List<YearMonth> all() {
        var months = new TreeSet<YearMonth>();
        for (var table : TABLES) {
            months.addAll(months(table));
        }
        return List.copyOf(months);
    }

    @Override
    public boolean waiting(YearMonth month) {
        return dsl.fetchExists(UNSEALED, UNSEALED.OCCURRED_AT.lt(begin(month.plusMonths(1))));
    }

    @Override
    public Optional<Link> lastSealed(YearMonth month) {
        return dsl.select(SEAL.SEQUENCE, SEAL.ENTRY_ID, SEAL.OCCURRED_AT, SEAL.DIGEST, SEAL.HASH)
                .from(SEAL)
                .where(SEAL.SEALED_AT.ge(begin(month)))
                .and(SEAL.SEALED_AT.lt(begin(month.plusMonths(1))))
                .orderBy(SEAL.SEQUENCE.desc())
                .limit(1)
                .fetchOptional(JooqSealedChain::link);
    }

    @Override
    public void drop(YearMonth month) {
        for (var table : TABLES) {
            if (months(table).contains(month)) {
                Routines.dropPartition(dsl.configuration(), table, month.atDay(1));
            }
        }
    }

    private List<YearMonth> months(String table) {
        return dsl.selectFrom(PARTITION_MONTHS(table)).fetch(row -> YearMonth.from(row.getPartitionMonths()));
    }

    private static Instant begin(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
