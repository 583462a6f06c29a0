package com.clutch.insights.adapter.in.events;

import com.clutch.events.Change;
import com.clutch.events.finance.ExpenseChanged;
import com.clutch.events.finance.PaymentChanged;
import com.clutch.events.finance.PaymentRefunded;
import com.clutch.insights.application.FactHearing;
import com.clutch.insights.domain.Fact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

@Component
class FinanceListener {

    private final FactHearing hearing;

    FinanceListener(FactHearing hearing) {
        this.hearing = hearing;
    }

    @ApplicationModuleListener(id = "insights.finance-payment")
    void on(PaymentChanged event) {
        var state = event.state();
        hearing.hear(
                new Fact.Payment(
                        event.aggregateId(),
                        event.version(),
                        event.change() == Change.DELETED,
                        state.customerId(),
                        hundredths(state.baseAmount()),
                        state.completedAt()),
                event.header().occurredAt());
    }

    @ApplicationModuleListener(id = "insights.finance-refund")
    void on(PaymentRefunded event) {
        hearing.hear(
                new Fact.Refund(
                        event.refundId(),
                        event.paymentId(),
                        event.customerId(),
                        hundredths(event.baseAmount()),
                        event.completedAt()),
                event.header().occurredAt());
    }

    @ApplicationModuleListener(id = "insights.finance-expense")
    void on(ExpenseChanged event) {
        var state = event.state();
        hearing.hear(
                new Fact.Expense(
                        event.aggregateId(),
                        event.version(),
                        event.change() == Change.DELETED,
                        state.category(),
                        state.status(),
                        hundredths(state.baseAmount()),
                        state.incurredOn()),
                event.header().occurredAt());
    }

    private static long hundredths(BigDecimal amount) {
        return amount.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
