package com.clutch.audit.application;

import com.clutch.audit.domain.AlertStatus;
import com.clutch.audit.domain.Severity;
import com.clutch.audit.domain.ThreatPattern;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be read of alerts, patterns and blocks. */
public interface SecurityQueries {

    /** Which alerts are wanted; null stands for all. */
    record AlertFilter(
            @Nullable AlertStatus status,
            @Nullable ThreatPattern type,
            @Nullable Severity severity) {}

    /**
     * Which blocks are wanted; null stands for all.
     *
     * @param active whether they are in force
     */
    record BlockFilter(@Nullable Boolean active, @Nullable String address) {}

    /** The alert with this id. */
    Optional<AlertView> findAlert(UUID id);

    /** A page of alerts, the last seen first. Sorted by lastSeen or createdAt. */
    Page<AlertView> listAlerts(AlertFilter filter, PageRequest page);

    /** Hands over every alert of the list. */
    void forEachAlert(AlertFilter filter, PageRequest page, Consumer<? super AlertView> sink);

    /** Every pattern, with what is known of its alerts at that moment. */
    List<ThreatPatternView> patterns(Instant now);

    /** The block with this id. */
    Optional<BlockView> findBlock(UUID id, Instant now);

    /** A page of blocks, the latest first. Sorted by blockedAt, createdAt or expiresAt. */
    Page<BlockView> listBlocks(BlockFilter filter, PageRequest page, Instant now);

    /** Hands over every block of the list. */
    void forEachBlock(BlockFilter filter, PageRequest page, Instant now, Consumer<? super BlockView> sink);
}
