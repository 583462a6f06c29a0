package com.clutch.platform.web.idempotency;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets old answers be swept. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class IdempotencyConfiguration {}
