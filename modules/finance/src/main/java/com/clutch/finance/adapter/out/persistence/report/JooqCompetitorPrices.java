package com.clutch.finance.adapter.out.persistence.report;

import static com.clutch.finance.jooq.Tables.COMPETITOR_PRICE;

import com.clutch.finance.application.report.CompetitorPrices;
import com.clutch.finance.domain.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqCompetitorPrices implements CompetitorPrices {

    private final DSLContext dsl;

    JooqCompetitorPrices(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public void keep(
            UUID id, String competitor, Money price, BigDecimal marketShare, LocalDate day, Instant at, UUID by) {
        dsl.insertInto(COMPETITOR_PRICE)
                .set(COMPETITOR_PRICE.ID, id)
                .set(COMPETITOR_PRICE.COMPETITOR, competitor)
                .set(COMPETITOR_PRICE.PRICE, price.amount())
                .set(COMPETITOR_PRICE.CURRENCY, price.currency())
                .set(COMPETITOR_PRICE.MARKET_SHARE, marketShare)
                .set(COMPETITOR_PRICE.OBSERVED_ON, day)
                .set(COMPETITOR_PRICE.RECORDED_AT, at)
                .set(COMPETITOR_PRICE.RECORDED_BY, by)
                .onConflict(COMPETITOR_PRICE.COMPETITOR, COMPETITOR_PRICE.OBSERVED_ON)
                .doUpdate()
                .set(COMPETITOR_PRICE.PRICE, price.amount())
                .set(COMPETITOR_PRICE.CURRENCY, price.currency())
                .set(COMPETITOR_PRICE.MARKET_SHARE, marketShare)
                .execute();
    }
}
