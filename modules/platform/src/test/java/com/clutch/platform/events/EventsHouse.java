package com.clutch.platform.events;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import com.clutch.kernel.Actor;
import com.clutch.platform.persistence.SchemaMigrations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A program that has nothing but events, on a PostgreSQL of its own; several can be started on one database. */
final class EventsHouse implements AutoCloseable {

    record Rung(EventHeader header, String name, Instant at) implements DomainEvent {}

    // Not a component: it is handed to the builder, so no scan of another test finds it.
    @EnableAutoConfiguration
    @ComponentScan(basePackages = {"com.clutch.platform.events", "com.clutch.platform.persistence"})
    static class Program {

        @Bean
        static Clock clock() {
            return Clock.systemUTC();
        }
    }

    static final EmbeddedPostgres SERVER = start();
    static final DSLContext SQL = DSL.using(SERVER.getPostgresDatabase(), SQLDialect.POSTGRES);

    static {
        new SchemaMigrations(SERVER.getPostgresDatabase()).migrate();
        SQL.execute("create table heard (name text not null, listener text not null)");
    }

    private final ConfigurableApplicationContext context;
    private final TransactionTemplate transaction;

    private EventsHouse(ConfigurableApplicationContext context) {
        this.context = context;
        this.transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    static EventsHouse start(Class<?> listeners, String... settings) {
        var properties = new ArrayList<>(List.of(
                "spring.main.banner-mode=off",
                "spring.datasource.url=" + SERVER.getJdbcUrl("postgres", "postgres"),
                "spring.datasource.username=postgres",
                "clutch.migrations.enabled=false",
                "clutch.events.interval=50ms",
                "logging.level.root=WARN"));
        properties.addAll(List.of(settings));
        return new EventsHouse(new SpringApplicationBuilder(Program.class, listeners)
                .web(WebApplicationType.NONE)
                .properties(properties.toArray(String[]::new))
                .run());
    }

    static void clear() {
        SQL.execute("truncate heard, event_registry.event_publication, event_registry.parked_publication");
    }

    static long count(String from) {
        return SQL.fetchSingle("select count(*) from " + from).into(Long.class);
    }

    static void eventually(BooleanSupplier condition) {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not happen within 20 s: "
                        + SQL.fetch("select listener_id, status, completion_attempts, error from"
                                + " event_registry.event_publication limit 20"));
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    void publish(String name) {
        transaction.executeWithoutResult(_ -> bean(EventPublisher.class).publish(rung(name)));
    }

    void publishAll(List<String> names) {
        transaction.executeWithoutResult(
                _ -> names.forEach(name -> bean(EventPublisher.class).publish(rung(name))));
    }

    private Rung rung(String name) {
        var header = bean(EventPublisher.class).header(Actor.system("test", "correlation-" + name));
        return new Rung(header, name, header.occurredAt());
    }

    @Override
    public void close() {
        context.close();
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", System.getProperty("clutch.test.fsync", "off"))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
