package com.clutch.finance.adapter.in.web.invoice;

import com.clutch.finance.application.invoice.DepositUse;
import com.clutch.finance.application.invoice.InvoiceView;
import com.clutch.kernel.Actor;
import com.clutch.platform.security.RequiresPermission;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Invoices that are paid from deposits. */
@RestController
class DepositController {

    record DepositRequest(
            @Nullable UUID paymentId, @Nullable BigDecimal amount) {}

    private final DepositUse deposits;

    DepositController(DepositUse deposits) {
        this.deposits = deposits;
    }

    @PostMapping("/api/v1/finance/invoices/{id}/deposits")
    @RequiresPermission("process_payments")
    InvoiceView use(@PathVariable UUID id, @Valid @RequestBody DepositRequest request, Actor actor) {
        return deposits.use(id, request.paymentId(), request.amount(), actor);
    }
}
