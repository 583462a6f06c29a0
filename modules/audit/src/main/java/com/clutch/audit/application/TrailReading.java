package com.clutch.audit.application;

import com.clutch.audit.application.EntryFilter.Scope;
import com.clutch.audit.domain.CaseStatus;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads the trail, which is noted in the trail itself. */
@Service
public class TrailReading {

    private final EntryQueries queries;
    private final ReadingNotes notes;
    private final Clock clock;

    TrailReading(EntryQueries queries, ReadingNotes notes, Clock clock) {
        this.queries = queries;
        this.notes = notes;
        this.clock = clock;
    }

    /** The entry with this id. */
    public EntryView read(UUID id, Actor actor) {
        notes.note("entry", List.of("id"), 1, actor);
        return queries.find(id).orElseThrow(() -> DomainException.notFound("audit entry", id));
    }

    /** A page of entries. */
    public Page<EntryView> list(EntryFilter filter, PageRequest page, Actor actor) {
        note(filter, page.page(), actor);
        return queries.list(filter, page);
    }

    /** Hands over every entry of the list. */
    public void forEach(EntryFilter filter, PageRequest page, Actor actor, Consumer<? super EntryView> sink) {
        note(filter, 0, actor);
        queries.forEach(filter, page, sink);
    }

    /** A page of what accounts did. */
    public Page<ActivityView> activities(EntryFilter filter, PageRequest page, Actor actor) {
        var now = clock.instant();
        return list(filter, page, actor).map(entry -> ActivityView.of(entry, now));
    }

    /** Hands over everything that accounts did. */
    public void forEachActivity(
            EntryFilter filter, PageRequest page, Actor actor, Consumer<? super ActivityView> sink) {
        var now = clock.instant();
        forEach(filter, page, actor, entry -> sink.accept(ActivityView.of(entry, now)));
    }

    /** The security event with the id of this entry. */
    public SecurityEventView securityEvent(UUID id, Actor actor) {
        notes.note(Scope.SECURITY.view(), List.of("id"), 1, actor);
        return queries.findSecurityEvent(id).orElseThrow(() -> DomainException.notFound("security event", id));
    }

    /** A page of security events. */
    public Page<SecurityEventView> securityEvents(
            EntryFilter filter, @Nullable CaseStatus status, PageRequest page, Actor actor) {
        note(filter, page.page(), actor);
        return queries.listSecurityEvents(filter, status, page);
    }

    /** Hands over every security event. */
    public void forEachSecurityEvent(
            EntryFilter filter,
            @Nullable CaseStatus status,
            PageRequest page,
            Actor actor,
            Consumer<? super SecurityEventView> sink) {
        note(filter, 0, actor);
        queries.forEachSecurityEvent(filter, status, page, sink);
    }

    private void note(EntryFilter filter, int page, Actor actor) {
        notes.note(filter.scope().view(), filter.set(), page, actor);
    }
}
