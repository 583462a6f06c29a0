package com.clutch.finance.adapter.in.web.payment;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.payment.PaymentAcceptance;
import com.clutch.finance.application.payment.PaymentAcceptance.Order;
import com.clutch.finance.application.payment.PaymentQueries;
import com.clutch.finance.application.payment.PaymentQueries.PaymentFilter;
import com.clutch.finance.application.payment.PaymentSettlement;
import com.clutch.finance.application.payment.PaymentView;
import com.clutch.finance.application.report.Periods;
import com.clutch.finance.domain.payment.PaymentMethod;
import com.clutch.finance.domain.payment.PaymentStatus;
import com.clutch.finance.domain.payment.Purpose;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.security.SignedIn;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Payments: read, list, pay, note by hand what became of one. */
@RestController
@RequestMapping({"/api/v1/finance/payments", "/api/v1/payments"})
class PaymentController {

    record PaymentRequest(
            @Nullable BigDecimal amount,
            @Size(max = 3) @Nullable String currency,
            @Nullable PaymentMethod method,
            @Size(max = 100) @Nullable String paymentMethodId,
            @Size(max = 300) @Nullable String description,
            @Nullable UUID customerId,
            @Nullable UUID userId,
            @Nullable UUID bookingId,
            @Nullable UUID serviceId,
            @Nullable UUID invoiceId,
            @Nullable UUID subscriptionId,
            @Nullable Map<String, Object> metadata,
            @Nullable Boolean received) {

        Order order() {
            var customer = customerId == null ? userId : customerId;
            return new Order(
                    amount,
                    currency,
                    method,
                    paymentMethodId,
                    description,
                    new Purpose(customer, null, bookingId, serviceId, invoiceId, subscriptionId),
                    metadata,
                    Boolean.TRUE.equals(received));
        }
    }

    record StatusRequest(
            @NotNull PaymentStatus status,
            @Size(max = 200) @Nullable String transactionId,
            @Size(max = 500) @Nullable String failureReason) {}

    record Filter(
            @Nullable PaymentStatus status,
            @Nullable PaymentMethod method,
            @Nullable String currency,
            @Nullable UUID customerId,
            @Nullable UUID bookingId,
            @Nullable UUID invoiceId,
            @Nullable UUID subscriptionId,
            @Nullable String period,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private final PaymentQueries queries;
    private final PaymentAcceptance acceptance;
    private final PaymentSettlement settlement;
    private final Periods periods;
    private final FinanceCalendar calendar;

    PaymentController(
            PaymentQueries queries,
            PaymentAcceptance acceptance,
            PaymentSettlement settlement,
            Periods periods,
            FinanceCalendar calendar) {
        this.queries = queries;
        this.acceptance = acceptance;
        this.settlement = settlement;
        this.periods = periods;
        this.calendar = calendar;
    }

    @GetMapping
    @RequiresPermission("view_finance")
    Listing<PaymentView> list(Filter filter, PageRequest page) {
        var days = periods.days(filter.period(), filter.from(), filter.to());
        return list(
                new PaymentFilter(
                        filter.status(),
                        filter.method(),
                        filter.currency(),
                        filter.customerId(),
                        filter.bookingId(),
                        filter.invoiceId(),
                        filter.subscriptionId(),
                        days.from() == null ? null : calendar.startOf(days.from()),
                        days.to() == null ? null : calendar.startOf(days.to().plusDays(1))),
                page);
    }

    @GetMapping("/user/{userId}")
    @SignedIn
    Listing<PaymentView> ofCustomer(@PathVariable UUID userId, PageRequest page, Actor actor) {
        return list(PaymentFilter.ofCustomer(userId, actor), page);
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_finance")
    PaymentView read(@PathVariable UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("payment", id));
    }

    @PostMapping
    @RequiresPermission("process_payments")
    Answer<PaymentView> pay(
            @Valid @RequestBody PaymentRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Size(max = 255) @Nullable String key,
            Actor actor) {
        var payment = acceptance.accept(request.order(), key, actor);
        return Answer.created("/api/v1/finance/payments/" + payment.id(), payment);
    }

    @PutMapping("/{id}/status")
    @RequiresPermission("process_payments")
    PaymentView move(
            @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody StatusRequest request, Actor actor) {
        return settlement.moveByHand(
                id, expected, request.status(), request.transactionId(), request.failureReason(), actor);
    }

    private Listing<PaymentView> list(PaymentFilter filter, PageRequest page) {
        return Listing.of(
                page, PaymentView.class, () -> queries.list(filter, page), sink -> queries.forEach(filter, page, sink));
    }
}
