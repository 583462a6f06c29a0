package com.clutch.finance.adapter.out.provider;

import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.payment.PaymentProvider;
import com.clutch.kernel.DomainException;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A provider that speaks plain JSON over HTTP, as the simulated one does. The key travels as {@code Idempotency-Key}. */
final class HttpPaymentProvider implements PaymentProvider {

    private record Answer(
            @Nullable String status,
            @Nullable String transactionId,
            @Nullable BigDecimal fee,
            @Nullable String reason) {

        Outcome outcome() {
            var result =
                    switch (status) {
                        case "succeeded" -> Result.SUCCEEDED;
                        case "failed" -> Result.FAILED;
                        case null, default -> Result.PENDING;
                    };
            return new Outcome(result, transactionId, fee, reason);
        }
    }

    private record Notice(
            @Nullable String id,
            @Nullable String kind,
            @Nullable UUID key,
            @Nullable String status,
            @Nullable String transactionId,
            @Nullable BigDecimal fee,
            @Nullable String reason) {}

    private final String name;
    private final URI base;
    private final WebhookSignature signatures;
    private final Duration timeout;
    private final JsonMapper json;
    private final HttpClient http;

    HttpPaymentProvider(String name, URI base, WebhookSignature signatures, Duration timeout, JsonMapper json) {
        this.name = name;
        this.base = base;
        this.signatures = signatures;
        this.timeout = timeout;
        this.json = json;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .build();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Outcome charge(
            UUID key, Money amount, @Nullable String paymentMethodId, @Nullable String description) {
        var body = new LinkedHashMap<String, Object>();
        body.put("amount", amount.amount());
        body.put("currency", amount.currency());
        body.put("paymentMethodId", paymentMethodId == null ? "" : paymentMethodId);
        body.put("description", description == null ? "" : description);
        return post("/charges", key, body);
    }

    @Override
    public Outcome refund(UUID key, String transactionId, Money amount) {
        return post(
                "/refunds",
                key,
                Map.of("amount", amount.amount(), "currency", amount.currency(), "transactionId", transactionId));
    }

    @Override
    public Message read(@Nullable String signature, String body, Instant now) {
        signatures.check(signature, body, now);
        Notice notice;
        try {
            notice = json.readValue(body, Notice.class);
        } catch (JacksonException unreadable) {
            throw new DomainException(FinanceError.WEBHOOK_UNREADABLE, "This message cannot be read.");
        }
        var id = notice.id();
        var key = notice.key();
        if (id == null || key == null) {
            throw new DomainException(FinanceError.WEBHOOK_UNREADABLE, "This message names no id or no key.");
        }
        return new Message(
                id,
                "refund".equals(notice.kind()),
                key,
                new Answer(notice.status(), notice.transactionId(), notice.fee(), notice.reason()).outcome());
    }

    private Outcome post(String path, UUID key, Map<String, Object> body) {
        var request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new Unavailable("%s answered %d".formatted(name, answer.statusCode()), null);
            }
            return json.readValue(answer.body(), Answer.class).outcome();
        } catch (IOException | JacksonException unknown) {
            throw new Unavailable("%s could not be asked: %s".formatted(name, unknown), unknown);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unavailable("Interrupted", stopped);
        }
    }
}
