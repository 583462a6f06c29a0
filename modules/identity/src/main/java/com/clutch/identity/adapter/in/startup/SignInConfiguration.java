package com.clutch.identity.adapter.in.startup;

import com.clutch.identity.domain.EmergencySecret;
import com.clutch.identity.domain.TokenLifetimes;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What the operator decides about signing in. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SignInConfiguration {

    @Bean
    TokenLifetimes tokenLifetimes(
            @Value("${clutch.tokens.access:60m}") Duration access,
            @Value("${clutch.tokens.refresh:7d}") Duration refresh,
            @Value("${clutch.tokens.grace:10s}") Duration grace) {
        return new TokenLifetimes(access, refresh, grace);
    }

    @Bean
    EmergencySecret emergencySecret(@Value("${clutch.emergency.secret:}") String secret) {
        return EmergencySecret.of(secret);
    }
}
