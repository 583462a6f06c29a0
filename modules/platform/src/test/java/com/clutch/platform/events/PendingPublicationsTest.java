package com.clutch.platform.events;

import static com.clutch.platform.events.EventsHouse.count;
import static com.clutch.platform.events.EventsHouse.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventsHouse.Rung;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever happens between publication and commit, each event is stored with the transaction that published it. */
class PendingPublicationsTest {

    private static final String REGISTRY = "event_registry.event_publication";
    private static final Set<String> HEARD = ConcurrentHashMap.newKeySet();

    static class Ear {

        @ApplicationModuleListener(id = "test.ear")
        void on(Rung rung) {
            HEARD.add(rung.name());
        }
    }

    @BeforeEach
    void clear() {
        EventsHouse.clear();
        HEARD.clear();
    }

    @Test
    void storesMoreThanFitIntoOneStatement() {
        try (var house = EventsHouse.start(Ear.class)) {
            new TransactionTemplate(house.bean(PlatformTransactionManager.class)).executeWithoutResult(_ -> {
                for (var n = 0; n < 2_500; n++) {
                    publish(house, "many " + n);
                }
            });
            eventually(() -> HEARD.size() == 2_500 && count(REGISTRY) == 0);
        }
    }

    @Test
    void keepsTheEventsOfATransactionWithinATransactionApart() {
        try (var house = EventsHouse.start(Ear.class)) {
            var outer = new TransactionTemplate(house.bean(PlatformTransactionManager.class));
            var inner = new TransactionTemplate(house.bean(PlatformTransactionManager.class));
            inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            outer.executeWithoutResult(status -> {
                publish(house, "lost before");
                inner.executeWithoutResult(_ -> publish(house, "kept"));
                publish(house, "lost after");
                status.setRollbackOnly();
            });
            outer.executeWithoutResult(_ -> {
                publish(house, "kept before");
                inner.executeWithoutResult(status -> {
                    publish(house, "lost");
                    status.setRollbackOnly();
                });
                publish(house, "kept after");
            });
            eventually(() -> HEARD.size() == 3 && count(REGISTRY) == 0);
            assertThat(HEARD).containsExactlyInAnyOrder("kept", "kept before", "kept after");
        }
    }

    @Test
    void storesWhatIsPublishedWhileTheTransactionCommits() {
        try (var house = EventsHouse.start(Ear.class)) {
            new TransactionTemplate(house.bean(PlatformTransactionManager.class)).executeWithoutResult(_ -> {
                publish(house, "first");
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

                    @Override
                    public void beforeCommit(boolean readOnly) {
                        publish(house, "last");
                        assertThat(count(REGISTRY)).isZero();
                    }
                });
            });
            eventually(() -> HEARD.size() == 2 && count(REGISTRY) == 0);
        }
    }

    private static void publish(EventsHouse house, String name) {
        var events = house.bean(EventPublisher.class);
        events.publish(new Rung(events.header(Actor.system("test", "c")), name, Instant.EPOCH));
    }
}
