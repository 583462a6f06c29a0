package com.clutch.insights.adapter.out.persistence.client;

import static com.clutch.insights.jooq.Tables.ACCOUNT;
import static com.clutch.insights.jooq.Tables.CLIENT;
import static com.clutch.insights.jooq.Tables.CLIENT_MONTH;
import static com.clutch.insights.jooq.Tables.PAYMENT;
import static com.clutch.insights.jooq.Tables.REFUND;
import static org.jooq.impl.DSL.excluded;

import com.clutch.insights.domain.client.Clients;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class JooqClients implements Clients {

    private final DSLContext database;

    JooqClients(DSLContext database) {
        this.database = database;
    }

    @Override
    public void move(UUID clientId, LocalDate day, long amount) {
        database.insertInto(CLIENT, CLIENT.CLIENT_ID, CLIENT.REVENUE)
                .values(clientId, amount)
                .onConflict(CLIENT.CLIENT_ID)
                .doUpdate()
                .set(CLIENT.REVENUE, CLIENT.REVENUE.plus(excluded(CLIENT.REVENUE)))
                .execute();
        database.insertInto(CLIENT_MONTH, CLIENT_MONTH.CLIENT_ID, CLIENT_MONTH.MONTH, CLIENT_MONTH.AMOUNT)
                .values(clientId, day.withDayOfMonth(1), amount)
                .onConflict(CLIENT_MONTH.CLIENT_ID, CLIENT_MONTH.MONTH)
                .doUpdate()
                .set(CLIENT_MONTH.AMOUNT, CLIENT_MONTH.AMOUNT.plus(excluded(CLIENT_MONTH.AMOUNT)))
                .execute();
    }

    @Override
    public void mark(UUID clientId, boolean enterprise) {
        database.insertInto(CLIENT, CLIENT.CLIENT_ID, CLIENT.ENTERPRISE)
                .values(clientId, enterprise)
                .onConflict(CLIENT.CLIENT_ID)
                .doUpdate()
                .set(CLIENT.ENTERPRISE, excluded(CLIENT.ENTERPRISE))
                .execute();
    }

    @Override
    public void relearn(ZoneId zone) {
        // In the order in which the hearing of a fact takes them, or both would wait for each other.
        database.execute("lock table {0}, {1}, {2}, {3} in share row exclusive mode", PAYMENT, REFUND, ACCOUNT, CLIENT);
        database.deleteFrom(CLIENT_MONTH).execute();
        database.deleteFrom(CLIENT).execute();
        database.execute("""
                        insert into {0} (client_id, month, amount)
                        select customer_id, date_trunc('month', completed_at at time zone {3})::date, sum(amount)
                        from (
                            select customer_id, completed_at, amount from {1}
                            where completed_at is not null and not gone
                            union all
                            select customer_id, completed_at, -amount from {2}
                        ) moved
                        where customer_id is not null
                        group by 1, 2
                        """, CLIENT_MONTH, PAYMENT, REFUND, DSL.inline(zone.getId()));
        database.execute("""
                        insert into {0} (client_id, enterprise, revenue)
                        select coalesce(a.account_id, m.client_id), a.account_id is not null, coalesce(m.revenue, 0)
                        from (select account_id from {2} where version > 0 and not gone and realm = 'enterprise') a
                        full join (select client_id, sum(amount) revenue from {1} group by client_id) m
                            on m.client_id = a.account_id
                        """, CLIENT, CLIENT_MONTH, ACCOUNT);
    }
}
