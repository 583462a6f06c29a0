package com.clutch.insights.adapter.in.events;

import com.clutch.events.Change;
import com.clutch.events.StateEvent;
import com.clutch.events.finance.BudgetChanged;
import com.clutch.events.finance.ExchangeRateRecorded;
import com.clutch.events.finance.ExpenseChanged;
import com.clutch.events.finance.PaymentChanged;
import com.clutch.events.finance.PaymentRefunded;
import com.clutch.events.finance.PayoutChanged;
import com.clutch.insights.application.FactHearing;
import com.clutch.insights.domain.Fact;
import com.clutch.insights.domain.Matter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
                        Amounts.hundredths(state.baseAmount()),
                        state.completedAt(),
                        state.method()),
                event.header().occurredAt());
    }

    @ApplicationModuleListener(id = "insights.finance-refund")
    void on(PaymentRefunded event) {
        hearing.hear(
                new Fact.Refund(
                        event.refundId(),
                        event.paymentId(),
                        event.customerId(),
                        Amounts.hundredths(event.baseAmount()),
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
                        Amounts.hundredths(state.baseAmount()),
                        state.incurredOn(),
                        state.currency(),
                        Amounts.hundredths(state.amount()),
                        state.paysFor() != null),
                event.header().occurredAt());
    }

    @ApplicationModuleListener(id = "insights.finance-payout")
    void on(PayoutChanged event) {
        var state = event.state();
        var day = state.status().equals("pending") ? state.periodStart() : null;
        hearing.hear(matter(PayoutChanged.TOPIC, event, day), event.header().occurredAt());
    }

    @ApplicationModuleListener(id = "insights.finance-budget")
    void on(BudgetChanged event) {
        var state = event.state();
        var breached = state.status().equals("active")
                && state.reserved().add(state.spent()).compareTo(state.allocated()) > 0;
        var day = breached ? state.startsOn() : null;
        hearing.hear(matter(BudgetChanged.TOPIC, event, day), event.header().occurredAt());
    }

    @ApplicationModuleListener(id = "insights.finance-exchange-rate")
    void on(ExchangeRateRecorded event) {
        if (event.baseCurrency().equals("EGP")) {
            hearing.hear(
                    event.currency(),
                    event.rateDate(),
                    event.rate(),
                    event.header().occurredAt());
        }
    }

    private static Matter matter(String topic, StateEvent event, @Nullable LocalDate day) {
        var id = event.aggregateId();
        return new Matter(topic, id, event.version(), event.change() == Change.DELETED, null, id.toString(), day);
    }
}
