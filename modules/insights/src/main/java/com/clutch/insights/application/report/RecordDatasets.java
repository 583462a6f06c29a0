package com.clutch.insights.application.report;

import static com.clutch.insights.application.report.Column.day;
import static com.clutch.insights.application.report.Column.moment;
import static com.clutch.insights.application.report.Column.money;
import static com.clutch.insights.application.report.Column.text;
import static com.clutch.insights.application.report.Column.whole;

import com.clutch.insights.application.report.FactLists.AccountRow;
import com.clutch.insights.application.report.FactLists.ExpenseRow;
import com.clutch.insights.application.report.FactLists.PaymentRow;
import com.clutch.insights.application.report.FactLists.RefundRow;
import com.clutch.insights.application.report.FactLists.SessionRow;
import com.clutch.insights.application.report.FactLists.StatusCount;
import com.clutch.insights.application.report.FactLists.VehicleRow;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The rows behind the figures. */
@Component
@Order(4)
class RecordDatasets implements Datasets {

    private final FactLists facts;

    RecordDatasets(FactLists facts) {
        this.facts = facts;
    }

    @Override
    public List<Dataset<?>> datasets() {
        return List.of(users(), vehicleStatuses(), vehicles(), sessions(), payments(), refunds(), expenses());
    }

    private Dataset<AccountRow> users() {
        return Dataset.<AccountRow>rows(
                        "users",
                        "Users",
                        "view_users",
                        (question, sink) -> facts.accounts(
                                question.text("realm"), question.text("role"), question.text("status"), sink),
                        text("id", "Account", AccountRow::id),
                        text("name", "Name", AccountRow::name),
                        text("realm", "Realm", AccountRow::realm),
                        text("role", "Role", AccountRow::role),
                        text("status", "Status", AccountRow::status),
                        text("verified", "Verified", AccountRow::verified),
                        moment("createdAt", "Registered", AccountRow::createdAt),
                        moment("lastSession", "Last session", AccountRow::lastSession))
                .filtered(Set.of(), Set.of("realm", "role", "status"))
                .counted(question ->
                        facts.accountCount(question.text("realm"), question.text("role"), question.text("status")));
    }

    private Dataset<StatusCount> vehicleStatuses() {
        return Dataset.<StatusCount>list(
                        "vehicle_statuses",
                        "Vehicles by status",
                        "view_fleet",
                        _ -> facts.vehicleStatuses(),
                        text("status", "Status", StatusCount::status),
                        whole("vehicles", "Vehicles", StatusCount::count).total())
                .drawn(Chart.bars("Vehicles by status", "status", "vehicles"));
    }

    private Dataset<VehicleRow> vehicles() {
        return Dataset.<VehicleRow>rows(
                        "vehicles",
                        "Vehicles",
                        "view_fleet",
                        (question, sink) -> facts.vehicles(question.text("status"), sink),
                        text("id", "Vehicle", VehicleRow::id),
                        text("status", "Status", VehicleRow::status),
                        moment("since", "Since", VehicleRow::since))
                .filtered(Set.of(), Set.of("status"));
    }

    private Dataset<SessionRow> sessions() {
        return Dataset.<SessionRow>rows(
                        "sessions",
                        "Sessions",
                        "view_users",
                        (question, sink) -> facts.sessions(question.stretch().current(), sink),
                        text("id", "Session", SessionRow::id),
                        text("accountId", "Account", SessionRow::accountId),
                        text("name", "Name", SessionRow::name),
                        moment("startedAt", "Begun", SessionRow::startedAt),
                        moment("endedAt", "Ended", SessionRow::endedAt))
                .ofPeriod();
    }

    private Dataset<PaymentRow> payments() {
        return Dataset.<PaymentRow>rows(
                        "payments",
                        "Payments",
                        "view_finance",
                        (question, sink) -> facts.payments(question.stretch().current(), sink),
                        text("id", "Payment", PaymentRow::id),
                        text("customerId", "Customer", PaymentRow::customerId),
                        text("customer", "Name", PaymentRow::customer),
                        money("amount", "Amount (EGP)", PaymentRow::amount).total(),
                        moment("completedAt", "Paid", PaymentRow::completedAt))
                .ofPeriod()
                .counted(question -> facts.paymentCount(question.stretch().current()));
    }

    private Dataset<RefundRow> refunds() {
        return Dataset.<RefundRow>rows(
                        "refunds",
                        "Refunds",
                        "view_finance",
                        (question, sink) -> facts.refunds(question.stretch().current(), sink),
                        text("id", "Refund", RefundRow::id),
                        text("paymentId", "Payment", RefundRow::paymentId),
                        money("amount", "Amount (EGP)", RefundRow::amount).total(),
                        moment("completedAt", "Given back", RefundRow::completedAt))
                .ofPeriod();
    }

    private Dataset<ExpenseRow> expenses() {
        return Dataset.<ExpenseRow>rows(
                        "expenses",
                        "Expenses",
                        "view_finance",
                        (question, sink) -> facts.expenses(
                                question.stretch().current(), question.text("category"), question.text("status"), sink),
                        text("id", "Expense", ExpenseRow::id),
                        text("category", "Category", ExpenseRow::category),
                        text("status", "Status", ExpenseRow::status),
                        money("amount", "Amount (EGP)", ExpenseRow::amount).total(),
                        day("incurredOn", "Incurred", ExpenseRow::incurredOn))
                .ofPeriod()
                .filtered(Set.of(), Set.of("category", "status"));
    }
}
