package com.clutch.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.concurrent.Executor;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.annotation.AsyncConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EventSettings.class)
@PropertySource("classpath:com/clutch/platform/events/events.properties")
class EventsConfiguration {

    @Bean
    static ListenerIds listenerIds() {
        return new ListenerIds();
    }

    @Bean
    static HandOver handOver(ListenerIds listeners) {
        return new HandOver(listeners);
    }

    @Bean
    static ListenerThreads listenerThreads(
            ListenerIds listeners, EventSettings settings, Clock clock, ObjectProvider<MeterRegistry> meters) {
        return new ListenerThreads(listeners, settings, clock, meters.getIfAvailable(SimpleMeterRegistry::new));
    }

    /** No bean of type Executor: with one, Spring Boot would take it for the web as well. */
    @Bean
    static AsyncConfigurer asyncConfigurer(
            ObjectProvider<ListenerThreads> threads, ObjectProvider<DeliveryRegistry> registry) {
        return new AsyncConfigurer() {

            @Override
            public Executor getAsyncExecutor() {
                AsyncTaskExecutor executor = task -> threads.getObject().execute(task);
                return executor;
            }

            @Override
            public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
                return (failure, method, _) -> {
                    var delivery = Delivery.current();
                    if (delivery != null) {
                        registry.getObject().failed(delivery, failure);
                    } else {
                        LoggerFactory.getLogger(method.getDeclaringClass())
                                .error("{} failed in the background.", method, failure);
                    }
                };
            }
        };
    }

    @Bean("eventsHealthIndicator")
    static HealthIndicator health(Backlog backlog, UnknownListeners unknown) {
        return () -> Health.up()
                .withDetail("backlog", backlog.size())
                .withDetail("parked", backlog.parked())
                .withDetail("lagSeconds", backlog.lagSeconds())
                .withDetail("unknownListeners", unknown.atStart())
                .build();
    }
}
