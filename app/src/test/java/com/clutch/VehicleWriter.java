package com.clutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;

/** Registers vehicles, from many threads if need be, and remembers what was acknowledged. */
final class VehicleWriter {

    static final String VEHICLES = "/api/v1/fleet/vehicles";

    private final AtomicInteger plates = new AtomicInteger();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private final IntPredicate excused;

    /**
     * A writer that has written nothing.
     *
     * @param excused statuses that a server in trouble may answer
     */
    VehicleWriter(IntPredicate excused) {
        this.excused = excused;
    }

    /** Writes until it is told to stop, or its server is gone. */
    void write(Api api, AtomicBoolean writing) {
        while (writing.get()) {
            try {
                var reply = register(api, "LOAD");
                if (reply.status() == 201) {
                    acknowledged.add(reply.data().get("id").asString());
                } else if (!excused.test(reply.status())) {
                    surprises.add(reply.toString());
                }
            } catch (Api.Unanswered _) {
                return;
            }
        }
    }

    /** Registers one; answers its id. */
    String one(Api api, String kind) {
        var reply = register(api, kind);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.data().get("id").asString();
    }

    private Api.Reply register(Api api, String kind) {
        var plate = kind + " " + plates.incrementAndGet();
        return api.post(VEHICLES, Map.of("licensePlate", plate, "make", "Toyota", "model", "Hiace", "year", 2024));
    }

    /** How many writes were acknowledged while writing under load. */
    int count() {
        return acknowledged.size();
    }

    /** Every acknowledged write is there, and nothing was answered that is not excused. */
    void verify(Api api) {
        assertThat(surprises).isEmpty();
        for (var id : acknowledged) {
            assertThat(api.get(VEHICLES + "/" + id).status()).isEqualTo(200);
        }
    }
}
