package com.clutch.platform.security;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which pages of other origins may call.
 *
 * @param allowedOrigins such as {@code https://admin.example.com}; none by default
 * @param maxAge how long a browser may remember the answer to its question
 */
@ConfigurationProperties("clutch.cors")
record CorsSettings(
        @DefaultValue List<String> allowedOrigins,
        @DefaultValue("1h") Duration maxAge) {}
