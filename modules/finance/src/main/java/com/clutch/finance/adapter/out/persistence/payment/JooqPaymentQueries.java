package com.clutch.finance.adapter.out.persistence.payment;

import static com.clutch.finance.adapter.out.persistence.JooqConditions.given;
import static com.clutch.finance.adapter.out.persistence.JooqConditions.keptWords;
import static com.clutch.finance.adapter.out.persistence.JooqConditions.same;
import static com.clutch.finance.jooq.Tables.PAYMENT;
import static com.clutch.finance.jooq.Tables.REFUND;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;

import com.clutch.finance.application.payment.PaymentQueries;
import com.clutch.finance.application.payment.PaymentView;
import com.clutch.finance.application.payment.RefundView;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.payment.RefundStatus;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqPaymentQueries implements PaymentQueries {

    private static final SortKeys SORT =
            SortKeys.of("-createdAt", Map.of("createdAt", PAYMENT.CREATED_AT, "amount", PAYMENT.AMOUNT));
    private static final SortKeys REFUND_SORT = SortKeys.of("-createdAt", Map.of("createdAt", REFUND.CREATED_AT));
    private static final List<String> NO_MONEY = List.of("FAILED", "CANCELLED", "REFUNDED");

    private final DSLContext dsl;
    private final JooqPages pages;
    private final JooqPaymentRows rows;

    JooqPaymentQueries(DSLContext dsl, JooqPages pages, JooqPaymentRows rows) {
        this.dsl = dsl;
        this.pages = pages;
        this.rows = rows;
    }

    @Override
    public Optional<PaymentView> find(UUID id) {
        return dsl.selectFrom(PAYMENT).where(PAYMENT.ID.eq(id)).fetchOptional(this::view);
    }

    @Override
    public Page<PaymentView> list(PaymentFilter filter, PageRequest page) {
        return pages.page(select(filter, page.q()), page, SORT, PAYMENT.ID, this::view);
    }

    @Override
    public void forEach(PaymentFilter filter, PageRequest page, Consumer<? super PaymentView> sink) {
        pages.forEach(select(filter, page.q()), page, SORT, PAYMENT.ID, this::view, sink);
    }

    @Override
    public Page<RefundView> refunds(@Nullable UUID paymentId, @Nullable RefundStatus status, PageRequest page) {
        return pages.page(selectRefunds(paymentId, status), page, REFUND_SORT, REFUND.ID, JooqPaymentQueries::refund);
    }

    @Override
    public void forEachRefund(
            @Nullable UUID paymentId,
            @Nullable RefundStatus status,
            PageRequest page,
            Consumer<? super RefundView> sink) {
        pages.forEach(selectRefunds(paymentId, status), page, REFUND_SORT, REFUND.ID, JooqPaymentQueries::refund, sink);
    }

    private Select<? extends Record> select(PaymentFilter filter, @Nullable String q) {
        return dsl.selectFrom(PAYMENT)
                .where(filter.status() == null ? PAYMENT.STATUS.notIn(NO_MONEY) : same(filter.status(), PAYMENT.STATUS))
                .and(same(filter.method(), PAYMENT.METHOD))
                .and(given(filter.currency(), JooqPaymentQueries::in))
                .and(given(filter.customerId(), PAYMENT.CUSTOMER_ID::eq))
                .and(given(filter.bookingId(), PAYMENT.BOOKING_ID::eq))
                .and(given(filter.invoiceId(), PAYMENT.INVOICE_ID::eq))
                .and(given(filter.subscriptionId(), PAYMENT.SUBSCRIPTION_ID::eq))
                .and(given(filter.from(), PAYMENT.CREATED_AT::ge))
                .and(given(filter.to(), PAYMENT.CREATED_AT::lt))
                .and(keptWords(q, PAYMENT.WORDS));
    }

    private static Condition in(String currency) {
        var code = currency.strip().toUpperCase(Locale.ROOT);
        return Money.CURRENCIES.contains(code) ? PAYMENT.CURRENCY.eq(inline(code)) : falseCondition();
    }

    private Select<? extends Record> selectRefunds(@Nullable UUID paymentId, @Nullable RefundStatus status) {
        return dsl.selectFrom(REFUND)
                .where(given(paymentId, REFUND.PAYMENT_ID::eq))
                .and(same(status, REFUND.STATUS));
    }

    private PaymentView view(Record row) {
        return PaymentView.of(rows.payment(row));
    }

    private static RefundView refund(Record row) {
        return RefundView.of(JooqPaymentRows.refund(row));
    }
}
