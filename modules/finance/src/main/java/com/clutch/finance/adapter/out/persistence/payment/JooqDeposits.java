package com.clutch.finance.adapter.out.persistence.payment;

import static com.clutch.finance.jooq.Tables.DEPOSIT_USE;

import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.payment.Deposits;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqDeposits implements Deposits {

    private final DSLContext dsl;

    JooqDeposits(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public void used(UUID id, UUID paymentId, UUID invoiceId, Money amount, Instant at, UUID by) {
        dsl.insertInto(DEPOSIT_USE)
                .set(DEPOSIT_USE.ID, id)
                .set(DEPOSIT_USE.PAYMENT_ID, paymentId)
                .set(DEPOSIT_USE.INVOICE_ID, invoiceId)
                .set(DEPOSIT_USE.AMOUNT, amount.amount())
                .set(DEPOSIT_USE.CURRENCY, amount.currency())
                .set(DEPOSIT_USE.USED_AT, at)
                .set(DEPOSIT_USE.USED_BY, by)
                .execute();
    }
}
