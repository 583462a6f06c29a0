package com.clutch.finance.adapter.out.persistence.payout;

import static com.clutch.finance.adapter.out.persistence.JooqConditions.given;
import static com.clutch.finance.adapter.out.persistence.JooqConditions.same;
import static com.clutch.finance.adapter.out.persistence.JooqConditions.words;
import static com.clutch.finance.jooq.Tables.COMMISSION;
import static com.clutch.finance.jooq.Tables.PAYOUT;

import com.clutch.finance.application.payout.CommissionView;
import com.clutch.finance.application.payout.PayoutQueries;
import com.clutch.finance.application.payout.PayoutView;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqPayoutQueries implements PayoutQueries {

    private static final SortKeys SORT = SortKeys.of(
            "-createdAt",
            Map.of("createdAt", PAYOUT.CREATED_AT, "periodStart", PAYOUT.PERIOD_START, "netPayout", PAYOUT.NET_PAYOUT));
    private static final SortKeys COMMISSION_SORT = SortKeys.of("-earnedAt", Map.of("earnedAt", COMMISSION.EARNED_AT));

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqPayoutQueries(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public Optional<PayoutView> find(UUID id) {
        return dsl.selectFrom(PAYOUT).where(PAYOUT.ID.eq(id)).fetchOptional(JooqPayoutQueries::view);
    }

    @Override
    public Page<PayoutView> list(PayoutFilter filter, PageRequest page) {
        return pages.page(select(filter, page.q()), page, SORT, PAYOUT.ID, JooqPayoutQueries::view);
    }

    @Override
    public void forEach(PayoutFilter filter, PageRequest page, Consumer<? super PayoutView> sink) {
        pages.forEach(select(filter, page.q()), page, SORT, PAYOUT.ID, JooqPayoutQueries::view, sink);
    }

    @Override
    public Page<CommissionView> commissions(@Nullable UUID partnerId, @Nullable UUID payoutId, PageRequest page) {
        return pages.page(
                selectCommissions(partnerId, payoutId),
                page,
                COMMISSION_SORT,
                COMMISSION.ID,
                JooqPayoutQueries::commission);
    }

    @Override
    public void forEachCommission(
            @Nullable UUID partnerId,
            @Nullable UUID payoutId,
            PageRequest page,
            Consumer<? super CommissionView> sink) {
        pages.forEach(
                selectCommissions(partnerId, payoutId),
                page,
                COMMISSION_SORT,
                COMMISSION.ID,
                JooqPayoutQueries::commission,
                sink);
    }

    private Select<? extends Record> select(PayoutFilter filter, @Nullable String q) {
        return dsl.selectFrom(PAYOUT)
                .where(same(filter.status(), PAYOUT.STATUS))
                .and(given(filter.partnerId(), PAYOUT.PARTNER_ID::eq))
                .and(given(filter.from(), PAYOUT.PERIOD_START::ge))
                .and(given(filter.to(), PAYOUT.PERIOD_START::le))
                .and(words(q, PAYOUT.SEARCH_WORDS));
    }

    private Select<? extends Record> selectCommissions(@Nullable UUID partnerId, @Nullable UUID payoutId) {
        return dsl.selectFrom(COMMISSION)
                .where(given(partnerId, COMMISSION.PARTNER_ID::eq))
                .and(given(payoutId, COMMISSION.PAYOUT_ID::eq));
    }

    private static PayoutView view(Record row) {
        return PayoutView.of(JooqPayouts.payout(row));
    }

    private static CommissionView commission(Record row) {
        return CommissionView.of(JooqPayouts.commission(row));
    }
}
