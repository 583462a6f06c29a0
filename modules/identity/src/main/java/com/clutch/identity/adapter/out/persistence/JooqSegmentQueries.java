package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.ACCOUNT_SEGMENT;
import static org.jooq.impl.DSL.noCondition;

import com.clutch.identity.application.SegmentQueries;
import com.clutch.identity.application.UserFilter;
import com.clutch.identity.application.UserQueries;
import com.clutch.identity.domain.UserSegment;
import com.clutch.identity.jooq.tables.records.AccountSegmentRecord;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Segments are few, accounts are many: the segments are read first, then all their members are counted in one statement. */
@Repository
class JooqSegmentQueries implements SegmentQueries {

    private static final SortKeys KEYS = SortKeys.of(
            "name",
            Map.of(
                    "name", ACCOUNT_SEGMENT.NAME,
                    "type", ACCOUNT_SEGMENT.TYPE,
                    "status", ACCOUNT_SEGMENT.STATUS,
                    "createdAt", ACCOUNT_SEGMENT.CREATED_AT,
                    "updatedAt", ACCOUNT_SEGMENT.UPDATED_AT));

    private final DSLContext dsl;
    private final JooqPages pages;
    private final UserQueries users;
    private final Clock clock;

    JooqSegmentQueries(DSLContext dsl, JooqPages pages, UserQueries users, Clock clock) {
        this.dsl = dsl;
        this.pages = pages;
        this.users = users;
        this.clock = clock;
    }

    @Override
    public Optional<Segment> find(UUID id) {
        return dsl.selectFrom(ACCOUNT_SEGMENT)
                .where(ACCOUNT_SEGMENT.ID.eq(id))
                .fetchOptional(JooqUserSegments::segment)
                .map(segment -> counted(List.of(segment)).getFirst());
    }

    @Override
    public Page<Segment> list(SegmentFilter filter, PageRequest page) {
        var found = pages.page(select(filter, page.q()), page, KEYS, ACCOUNT_SEGMENT.ID, JooqUserSegments::segment);
        return new Page<>(counted(found.items()), found.page(), found.limit(), found.total());
    }

    @Override
    public void forEach(SegmentFilter filter, PageRequest page, Consumer<? super Segment> sink) {
        var all = new ArrayList<UserSegment>();
        pages.forEach(select(filter, page.q()), page, KEYS, ACCOUNT_SEGMENT.ID, JooqUserSegments::segment, all::add);
        counted(all).forEach(sink);
    }

    @Override
    public SegmentAnalytics analytics() {
        var all = dsl.selectFrom(ACCOUNT_SEGMENT).fetch(JooqUserSegments::segment);
        var active = counted(all.stream()
                .filter(segment -> segment.status() == UserSegment.Status.ACTIVE)
                .toList());
        return new SegmentAnalytics(
                all.size(),
                active.size(),
                active.stream().mapToLong(Segment::userCount).average().orElse(0),
                active.stream()
                        .max(Comparator.comparingLong(Segment::userCount))
                        .orElse(null),
                clock.instant());
    }

    private List<Segment> counted(List<UserSegment> segments) {
        var counts = users.count(segments.stream()
                .map(segment -> UserFilter.of(segment.criteria()))
                .toList());
        var counted = new ArrayList<Segment>(segments.size());
        for (var i = 0; i < counts.size(); i++) {
            counted.add(Segment.of(segments.get(i), counts.get(i)));
        }
        return counted;
    }

    private Select<AccountSegmentRecord> select(SegmentFilter filter, @Nullable String q) {
        return dsl.selectFrom(ACCOUNT_SEGMENT)
                .where(
                        filter.status() == null
                                ? noCondition()
                                : ACCOUNT_SEGMENT.STATUS.eq(filter.status().name()))
                .and(filter.type() == null ? noCondition() : ACCOUNT_SEGMENT.TYPE.eq(filter.type()))
                .and(q == null ? noCondition() : ACCOUNT_SEGMENT.NAME.containsIgnoreCase(q));
    }
}
