package com.clutch.insights.adapter.out.persistence.client;

import static com.clutch.insights.jooq.Tables.ACCOUNT;
import static com.clutch.insights.jooq.Tables.CLIENT;
import static com.clutch.insights.jooq.Tables.CLIENT_MONTH;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.trim;

import com.clutch.insights.application.client.ClientQueries;
import com.clutch.insights.application.client.EnterpriseClient;
import com.clutch.platform.persistence.SharedReads;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

@Repository
class JooqClientQueries implements ClientQueries {

    private static final int YEAR = 12;

    private final DSLContext database;
    private final SharedReads shared = new SharedReads();

    JooqClientQueries(DSLContext database) {
        this.database = database;
    }

    @Override
    public List<EnterpriseClient> top(YearMonth month, int limit) {
        return shared.read(List.of(month, limit), () -> readTop(month, limit));
    }

    private List<EnterpriseClient> readTop(YearMonth month, int limit) {
        var next = month.plusMonths(1).atDay(1);
        var turn = next.minusMonths(YEAR);
        var last = months(turn, next);
        var before = months(turn.minusMonths(YEAR), turn);
        var name = coalesce(nullif(trim(ACCOUNT.COMPANY), ""), ACCOUNT.NAME);
        return database.select(CLIENT.CLIENT_ID, name, CLIENT.REVENUE, ACCOUNT.SESSIONS_COUNTED, last, before)
                .from(CLIENT)
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(CLIENT.CLIENT_ID))
                .where(CLIENT.ENTERPRISE)
                .orderBy(CLIENT.REVENUE.desc(), CLIENT.CLIENT_ID)
                .limit(limit)
                .fetch(row -> EnterpriseClient.of(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5().longValueExact(),
                        row.value6().longValueExact()));
    }

    private static Field<BigDecimal> months(LocalDate from, LocalDate end) {
        return field(select(coalesce(sum(CLIENT_MONTH.AMOUNT), inline(BigDecimal.ZERO)))
                .from(CLIENT_MONTH)
                .where(CLIENT_MONTH.CLIENT_ID.eq(CLIENT.CLIENT_ID))
                .and(CLIENT_MONTH.MONTH.ge(from))
                .and(CLIENT_MONTH.MONTH.lt(end)));
    }
}
