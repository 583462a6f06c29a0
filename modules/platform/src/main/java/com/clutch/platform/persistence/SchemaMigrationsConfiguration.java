package com.clutch.platform.persistence;

import java.util.Set;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Migrates at start, before any bean that uses the database; {@code clutch.migrations.enabled=false} leaves it to others. */
@Configuration(proxyBeanMethods = false)
class SchemaMigrationsConfiguration {

    @Bean(initMethod = "migrate")
    @ConditionalOnBooleanProperty(name = "clutch.migrations.enabled", matchIfMissing = true)
    static SchemaMigrations schemaMigrations(DataSource database) {
        return new SchemaMigrations(database);
    }

    static class Detector extends AbstractBeansOfTypeDatabaseInitializerDetector {

        @Override
        protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
            return Set.of(SchemaMigrations.class);
        }
    }
}
