package com.clutch.app.start;

import com.clutch.app.database.DatabasePlace;
import com.clutch.platform.StartupNotes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says once where Clutch listens, where its data is, and what the modules want to be read. */
@Component
class StartNote {

    private static final Logger log = LoggerFactory.getLogger(StartNote.class);

    private final Environment environment;
    private final DatabasePlace place;
    private final StartupNotes notes;

    StartNote(Environment environment, DatabasePlace place, StartupNotes notes) {
        this.environment = environment;
        this.place = place;
        this.notes = notes;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void show(ApplicationReadyEvent ready) {
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        var url = "http://localhost:" + port;
        var text = new StringBuilder("Clutch is ready.\n\n");
        text.append("  Address   ").append(url).append("/api/v1\n");
        text.append("  API docs  ").append(url).append("/swagger-ui.html\n");
        text.append("  Data      ").append(place.description()).append('\n');
        notes.take().forEach(line -> text.append("  ").append(line).append('\n'));
        log.info("{}", text);
    }
}
