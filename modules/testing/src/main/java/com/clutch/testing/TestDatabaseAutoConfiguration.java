package com.clutch.testing;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/** Points the data source of Spring tests inside a module at {@link TestDatabase}. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@ConditionalOnMissingClass("com.clutch.ClutchApplication")
class TestDatabaseAutoConfiguration {

    @Bean
    JdbcConnectionDetails testDatabase() {
        return new JdbcConnectionDetails() {

            @Override
            public String getUsername() {
                return TestDatabase.user();
            }

            @Override
            public String getPassword() {
                return "";
            }

            @Override
            public String getJdbcUrl() {
                return TestDatabase.url();
            }
        };
    }
}
