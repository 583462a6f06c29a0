package com.clutch.fleet.application.meter;

import com.clutch.events.fleet.MeterState;
import com.clutch.events.fleet.MetersRead;
import com.clutch.fleet.domain.meter.MeterReading;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts into the published language where meters stand. */
@Component
class MeterEvents {

    private final EventPublisher publisher;

    MeterEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    void read(List<MeterReading> shown, Actor actor) {
        if (!shown.isEmpty()) {
            publisher.publish(snapshot(shown, actor));
        }
    }

    /** After a correction a meter may show a reading that was recorded long ago; that it shows it is news of now. */
    void read(List<MeterReading> shown, Instant now, Actor actor) {
        publisher.publish(new MetersRead(
                publisher.header(actor),
                shown.stream().map(reading -> state(reading, now)).toList()));
    }

    MetersRead snapshot(List<MeterReading> shown, Actor actor) {
        return new MetersRead(
                publisher.header(actor),
                shown.stream()
                        .map(reading -> state(reading, reading.recordedAt()))
                        .toList());
    }

    private static MeterState state(MeterReading reading, Instant since) {
        return new MeterState(
                reading.vehicleId(),
                reading.kind().name().toLowerCase(Locale.ROOT),
                reading.value(),
                reading.readAt(),
                since,
                reading.source().name().toLowerCase(Locale.ROOT));
    }
}
