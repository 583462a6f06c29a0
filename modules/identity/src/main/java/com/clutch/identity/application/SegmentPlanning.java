package com.clutch.identity.application;

import com.clutch.identity.application.SegmentQueries.Segment;
import com.clutch.identity.domain.SegmentCriteria;
import com.clutch.identity.domain.UserSegment;
import com.clutch.identity.domain.UserSegments;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the segments of accounts. */
@Service
public class SegmentPlanning {

    private final UserSegments segments;
    private final UserQueries users;
    private final Clock clock;

    SegmentPlanning(UserSegments segments, UserQueries users, Clock clock) {
        this.segments = segments;
        this.users = users;
        this.clock = clock;
    }

    /** One segment, without counting its members. */
    public UserSegment read(UUID id) {
        return segments.find(id).orElseThrow(() -> DomainException.notFound("segment", id));
    }

    /** Makes a segment, active unless said otherwise. */
    @Transactional
    public Segment create(String name, SegmentValues values, Actor actor) {
        var now = clock.instant();
        var segment = new UserSegment(
                Ids.at(now),
                1,
                name,
                orElse(values.description(), ""),
                orElse(values.type(), "custom"),
                orElse(values.status(), UserSegment.Status.ACTIVE),
                orElse(values.criteria(), SegmentCriteria.NONE),
                now,
                actor.id(),
                now);
        segments.add(segment);
        return counted(segment);
    }

    /** Changes what is not null; criteria are taken as a whole. */
    @Transactional
    public Segment update(UUID id, @Nullable String name, SegmentValues values, ExpectedVersion expected) {
        var segment = read(id);
        expected.check(segment.version(), () -> Segment.of(segment, 0));
        var changed = segment.changed(
                orElse(name, segment.name()),
                orElse(values.description(), segment.description()),
                orElse(values.type(), segment.type()),
                orElse(values.status(), segment.status()),
                orElse(values.criteria(), segment.criteria()),
                clock.instant());
        segments.save(changed);
        return counted(changed);
    }

    /** Forgets a segment; its members stay as they are. */
    @Transactional
    public void remove(UUID id, ExpectedVersion expected) {
        var segment = read(id);
        expected.check(segment.version(), () -> Segment.of(segment, 0));
        segments.remove(id);
    }

    private Segment counted(UserSegment segment) {
        return Segment.of(
                segment, users.count(List.of(UserFilter.of(segment.criteria()))).getFirst());
    }

    private static <T> T orElse(@Nullable T wanted, T otherwise) {
        return wanted == null ? otherwise : wanted;
    }

    /** What a segment says beside its name; null leaves it as it is. */
    public record SegmentValues(
            @Nullable String description,
            @Nullable String type,
            UserSegment.@Nullable Status status,
            @Nullable SegmentCriteria criteria) {}
}
