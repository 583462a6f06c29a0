package com.clutch.finance.adapter.in.web.payment;

import com.clutch.finance.application.payment.ProviderMessages;
import com.clutch.platform.security.PublicRoute;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where providers tell what became of charges and refunds. They prove themselves by a signature. */
@RestController
class WebhookController {

    /**
     * That the message was heard.
     *
     * @param received always true
     */
    record Receipt(boolean received) {}

    private final ProviderMessages messages;

    WebhookController(ProviderMessages messages) {
        this.messages = messages;
    }

    @PostMapping("/api/v1/finance/payments/webhooks/{provider}")
    @PublicRoute(callsPerTenMinutes = 60_000)
    Receipt hear(
            @PathVariable @Size(max = 60) String provider,
            @RequestHeader(name = "X-Signature", required = false) @Nullable String signature,
            @RequestBody String body) {
        messages.hear(provider, signature, body);
        return new Receipt(true);
    }
}
