package com.clutch.finance.adapter.out.persistence.report;

import static com.clutch.finance.adapter.out.persistence.JooqConditions.sameText;
import static com.clutch.finance.jooq.Tables.SAVED_PERIOD;

import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.report.ReportPeriod;
import com.clutch.finance.domain.report.SavedPeriods;
import com.clutch.kernel.DomainException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class JooqSavedPeriods implements SavedPeriods {

    private final DSLContext dsl;

    JooqSavedPeriods(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<SavedPeriod> named(String name) {
        return dsl.selectFrom(SAVED_PERIOD)
                .where(sameText(name, SAVED_PERIOD.NAME))
                .fetchOptional(JooqSavedPeriods::period);
    }

    @Override
    public List<SavedPeriod> all() {
        return dsl.selectFrom(SAVED_PERIOD)
                .orderBy(SAVED_PERIOD.FROM_DAY.desc(), SAVED_PERIOD.ID)
                .limit(100)
                .fetch(JooqSavedPeriods::period);
    }

    @Override
    public void add(SavedPeriod period) {
        try {
            dsl.insertInto(SAVED_PERIOD)
                    .set(SAVED_PERIOD.ID, period.id())
                    .set(SAVED_PERIOD.NAME, period.name())
                    .set(SAVED_PERIOD.FROM_DAY, period.days().from())
                    .set(SAVED_PERIOD.TO_DAY, period.days().to())
                    .set(SAVED_PERIOD.CREATED_BY, period.createdBy())
                    .set(SAVED_PERIOD.CREATED_AT, period.createdAt())
                    .execute();
        } catch (DuplicateKeyException _) {
            throw DomainException.field(FinanceError.PERIOD_NAME_TAKEN, "name", "Another saved period has this name.");
        }
    }

    @Override
    public boolean remove(UUID id) {
        return dsl.deleteFrom(SAVED_PERIOD).where(SAVED_PERIOD.ID.eq(id)).execute() == 1;
    }

    private static SavedPeriod period(Record row) {
        return new SavedPeriod(
                row.get(SAVED_PERIOD.ID),
                row.get(SAVED_PERIOD.NAME),
                new ReportPeriod(row.get(SAVED_PERIOD.FROM_DAY), row.get(SAVED_PERIOD.TO_DAY)),
                row.get(SAVED_PERIOD.CREATED_BY),
                row.get(SAVED_PERIOD.CREATED_AT));
    }
}
