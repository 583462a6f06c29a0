package com.clutch.fleet.adapter.out.persistence.papers;

import static com.clutch.fleet.adapter.out.persistence.papers.ExpiringRows.EXPIRES_ON;
import static com.clutch.fleet.adapter.out.persistence.papers.ExpiringRows.ID;
import static com.clutch.fleet.adapter.out.persistence.papers.ExpiringRows.KIND;
import static com.clutch.fleet.adapter.out.persistence.papers.ExpiringRows.TITLE;
import static com.clutch.fleet.adapter.out.persistence.papers.ExpiringRows.VEHICLE_ID;
import static com.clutch.fleet.adapter.out.persistence.papers.ExpiringRows.VEHICLE_NAME;
import static org.jooq.impl.DSL.noCondition;

import com.clutch.fleet.application.papers.ExpiringPaperQueries;
import com.clutch.fleet.application.papers.ExpiringPaperView;
import com.clutch.fleet.domain.papers.PaperKind;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

@Repository
class JooqExpiringPaperQueries implements ExpiringPaperQueries {

    private static final SortKeys SORT =
            SortKeys.of("expiresOn", Map.of("expiresOn", EXPIRES_ON, "vehicleName", VEHICLE_NAME));

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqExpiringPaperQueries(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public Page<ExpiringPaperView> list(Filter filter, PageRequest page) {
        return pages.page(select(filter), page, SORT, ID, row -> view(row, filter.today()));
    }

    @Override
    public void forEach(Filter filter, PageRequest page, Consumer<? super ExpiringPaperView> sink) {
        pages.forEach(select(filter), page, SORT, ID, row -> view(row, filter.today()), sink);
    }

    private Select<? extends Record> select(Filter filter) {
        var kind = filter.kind();
        return dsl.select(ID, KIND, VEHICLE_ID, VEHICLE_NAME, TITLE, EXPIRES_ON)
                .from(ExpiringRows.until(filter.until()))
                .where(kind == null ? noCondition() : KIND.eq(kind.name()))
                .and(filter.vehicleId() == null ? noCondition() : VEHICLE_ID.eq(filter.vehicleId()));
    }

    private static ExpiringPaperView view(Record row, LocalDate today) {
        return new ExpiringPaperView(
                row.get(ID),
                PaperKind.valueOf(row.get(KIND)),
                row.get(VEHICLE_ID),
                row.get(VEHICLE_NAME),
                row.get(TITLE),
                row.get(EXPIRES_ON),
                (int) ChronoUnit.DAYS.between(today, row.get(EXPIRES_ON)));
    }
}
