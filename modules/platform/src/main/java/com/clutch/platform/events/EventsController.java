package com.clutch.platform.events;

import com.clutch.kernel.Actor;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Events that are not delivered yet, and those that will not be without help. */
@RestController
@RequestMapping("/api/v1/admin/events")
class EventsController {

    /** How many publications are delivered again. */
    record Retried(int publications) {}

    private static final Logger LOG = LoggerFactory.getLogger(EventsController.class);

    private final Backlog backlog;
    private final ParkedPublications parked;

    EventsController(Backlog backlog, ParkedPublications parked) {
        this.backlog = backlog;
        this.parked = parked;
    }

    @GetMapping("/backlog")
    @RequiresPermission("view_system_monitoring")
    Backlog.Summary backlog() {
        return backlog.summary();
    }

    @GetMapping("/parked")
    @RequiresPermission("view_system_monitoring")
    Listing<ParkedPublications.Row> list(ParkedPublications.Filter filter, PageRequest page) {
        return Listing.of(
                page,
                ParkedPublications.Row.class,
                () -> parked.list(filter, page),
                sink -> parked.forEach(filter, page, sink));
    }

    @GetMapping("/parked/{id}")
    @RequiresPermission("view_system_monitoring")
    ParkedPublications.Detail read(@PathVariable UUID id) {
        return parked.read(id);
    }

    @PostMapping("/parked/{id}/retry")
    @RequiresPermission("manage_system_monitoring")
    Retried retry(@PathVariable UUID id, Actor actor) {
        parked.retry(id);
        LOG.info("Account {} has parked publication {} delivered again.", actor.id(), id);
        return new Retried(1);
    }

    @PostMapping("/parked/retry")
    @RequiresPermission("manage_system_monitoring")
    Retried retryAll(ParkedPublications.Filter filter, Actor actor) {
        var retried = parked.retryAll(filter.listener());
        LOG.info("Account {} has {} parked publications delivered again.", actor.id(), retried);
        return new Retried(retried);
    }

    @DeleteMapping("/parked/{id}")
    @RequiresPermission("manage_system_monitoring")
    Removed discard(@PathVariable UUID id, Actor actor) {
        parked.discard(id);
        LOG.info("Account {} has discarded parked publication {}.", actor.id(), id);
        return new Removed(id);
    }
}
