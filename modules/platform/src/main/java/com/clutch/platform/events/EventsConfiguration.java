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
    static HandOver handOver(ListenerIds listeners, ObjectProvider<ListenerThreads> threads) {
        return new HandOver(listeners, threads);
    }

    @Bean
    static ListenerThreads listenerThreads(
            ListenerIds listeners,
            JointDelivery joint,
            EventSettings settings,
            Clock clock,
            ObjectProvider<MeterRegistry> meters) {
        return new ListenerThreads(
                listeners, joint::deliver, settings, clock, meters.getIfAvailable(SimpleMeterRegistry::new));
    }

    /** No bean of type Executor: with one, Spring Boot would take it for the web as well. */
    @Bean
    static AsyncConfigurer asyncConfigurer(ObjectProvider<DeliveryRegistry> registry) {
        return new AsyncConfigurer() {

            @Override
            public Executor getAsyncExecutor() {
                AsyncTaskExecutor executor = EventsConfiguration::execute;
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

    // A listener that is called by a delivery is in its thread already.
    private static void execute(Runnable task) {
        var delivery = Delivery.current();
        if (delivery != null && delivery.takesCall()) {
            task.run();
        } else {
            Thread.startVirtualThread(task);
        }
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
