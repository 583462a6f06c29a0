package com.clutch.identity.application;

import com.clutch.identity.domain.SegmentCriteria;
import com.clutch.identity.domain.UserSegment;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.kernel.Versioned;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reading segments of accounts. Members are counted when asked. */
public interface SegmentQueries {

    /** One segment. */
    Optional<Segment> find(UUID id);

    /** A page of segments, by name unless the request says otherwise. */
    Page<Segment> list(SegmentFilter filter, PageRequest page);

    /** All segments of the same list. */
    void forEach(SegmentFilter filter, PageRequest page, Consumer<? super Segment> sink);

    /** What the segments come to. */
    SegmentAnalytics analytics();

    /**
     * Which segments a list shows; null is no condition.
     */
    record SegmentFilter(
            UserSegment.@Nullable Status status, @Nullable String type) {}

    /**
     * A segment with the number of its members.
     *
     * @param userCount accounts that fit the criteria now; likewise size
     */
    record Segment(
            UUID id,
            String name,
            String description,
            String type,
            UserSegment.Status status,
            SegmentCriteria criteria,
            long userCount,
            long size,
            Instant createdAt,
            UUID createdBy,
            Instant updatedAt,
            long version)
            implements Versioned {

        /** The segment with so many members. */
        public static Segment of(UserSegment segment, long members) {
            return new Segment(
                    segment.id(),
                    segment.name(),
                    segment.description(),
                    segment.type(),
                    segment.status(),
                    segment.criteria(),
                    members,
                    members,
                    segment.createdAt(),
                    segment.createdBy(),
                    segment.updatedAt(),
                    segment.version());
        }
    }

    /**
     * Figures over all segments.
     *
     * @param averageSegmentSize members per active segment, zero when there is none
     * @param largest active segment with the most members, null when there is none
     */
    record SegmentAnalytics(
            long totalSegments,
            long activeSegments,
            double averageSegmentSize,
            @Nullable Segment largest,
            Instant asOf) {}
}
