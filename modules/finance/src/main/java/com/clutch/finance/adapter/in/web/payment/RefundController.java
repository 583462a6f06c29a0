package com.clutch.finance.adapter.in.web.payment;

import com.clutch.finance.application.payment.PaymentQueries;
import com.clutch.finance.application.payment.PaymentRefunding;
import com.clutch.finance.application.payment.RefundView;
import com.clutch.finance.domain.payment.RefundStatus;
import com.clutch.kernel.Actor;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Refunds: read, list, give back. */
@RestController
@RequestMapping("/api/v1/finance")
class RefundController {

    record RefundRequest(
            @Nullable BigDecimal amount, @Size(max = 500) @Nullable String reason) {}

    private final PaymentQueries queries;
    private final PaymentRefunding refunding;

    RefundController(PaymentQueries queries, PaymentRefunding refunding) {
        this.queries = queries;
        this.refunding = refunding;
    }

    @GetMapping("/refunds")
    @RequiresPermission("view_finance")
    Listing<RefundView> all(@RequestParam @Nullable RefundStatus status, PageRequest page) {
        return list(null, status, page);
    }

    @GetMapping("/payments/{id}/refunds")
    @RequiresPermission("view_finance")
    Listing<RefundView> ofPayment(@PathVariable UUID id, PageRequest page) {
        return list(id, null, page);
    }

    @PostMapping("/payments/{id}/refunds")
    @RequiresPermission("process_payments")
    Answer<RefundView> refund(
            @PathVariable UUID id,
            @Valid @RequestBody RefundRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Size(max = 255) @Nullable String key,
            Actor actor) {
        return Answer.created(
                "/api/v1/finance/payments/%s/refunds".formatted(id),
                refunding.refund(id, request.amount(), request.reason(), key, actor));
    }

    private Listing<RefundView> list(@Nullable UUID paymentId, @Nullable RefundStatus status, PageRequest page) {
        return Listing.of(
                page,
                RefundView.class,
                () -> queries.refunds(paymentId, status, page),
                sink -> queries.forEachRefund(paymentId, status, page, sink));
    }
}
