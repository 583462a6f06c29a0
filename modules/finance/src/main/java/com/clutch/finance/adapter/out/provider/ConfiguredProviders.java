package com.clutch.finance.adapter.out.provider;

import com.clutch.finance.application.payment.Providers;
import com.clutch.finance.domain.payment.PaymentProvider;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The provider of the settings {@code clutch.finance.provider.*}; without a URL there is none. */
@Component
class ConfiguredProviders implements Providers {

    private final Optional<PaymentProvider> provider;

    ConfiguredProviders(
            @Value("${clutch.finance.provider.name:simulated}") String name,
            @Value("${clutch.finance.provider.url:}") String url,
            @Value("${clutch.finance.provider.webhook-secret:}") String secret,
            @Value("${clutch.finance.provider.timeout:PT10S}") Duration timeout,
            JsonMapper json) {
        if (url.isBlank()) {
            this.provider = Optional.empty();
        } else if (secret.length() < 32) {
            throw new IllegalStateException(
                    "clutch.finance.provider.webhook-secret needs at least 32 characters, the same as the provider has.");
        } else {
            this.provider = Optional.of(
                    new HttpPaymentProvider(name, URI.create(url), new WebhookSignature(secret), timeout, json));
        }
    }

    @Override
    public Optional<PaymentProvider> usual() {
        return provider;
    }

    @Override
    public Optional<PaymentProvider> named(String name) {
        return provider.filter(known -> known.name().equals(name));
    }
}
