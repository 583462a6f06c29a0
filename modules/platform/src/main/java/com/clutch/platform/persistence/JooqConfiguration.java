package com.clutch.platform.persistence;

import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How SQL is written. It has a name of its own because Boot calls a bean of jOOQ {@code jooqConfiguration}. */
@Configuration(value = "sqlStyleConfiguration", proxyBeanMethods = false)
class JooqConfiguration {

    /**
     * Names stay quoted, because only then a column may be called {@code user} or {@code order}, and stay qualified with their
     * schema, because no connection has a search path of its own.
     */
    @Bean
    DefaultConfigurationCustomizer sqlStyle() {
        return configuration -> configuration
                .settings()
                // Lists of any length share a few statements, so the server can reuse its plans.
                .withInListPadding(true)
                // Asking for warnings after each statement costs time and nobody reads them.
                .withFetchWarnings(false)
                // Otherwise each statement is rendered twice when the log of jOOQ is on; the driver's log shows it as
                // well.
                .withExecuteLogging(false);
    }
}
