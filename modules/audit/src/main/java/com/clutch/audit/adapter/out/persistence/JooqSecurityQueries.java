package com.clutch.audit.adapter.out.persistence;

import static com.clutch.audit.jooq.Tables.ACCOUNT;
import static com.clutch.audit.jooq.Tables.ALERT;
import static com.clutch.audit.jooq.Tables.BLOCKED_ADDRESS;
import static org.jooq.impl.DSL.noCondition;

import com.clutch.audit.application.AlertView;
import com.clutch.audit.application.BlockView;
import com.clutch.audit.application.SecurityQueries;
import com.clutch.audit.application.ThreatPatternView;
import com.clutch.audit.domain.Address;
import com.clutch.audit.jooq.tables.records.BlockedAddressRecord;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.RecordMapper;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

@Repository
class JooqSecurityQueries implements SecurityQueries {

    private static final SortKeys ALERT_SORT =
            SortKeys.of("-lastSeen", Map.of("lastSeen", ALERT.LAST_SEEN, "createdAt", ALERT.CREATED_AT));
    private static final SortKeys BLOCK_SORT = SortKeys.of(
            "-blockedAt",
            Map.of(
                    "blockedAt",
                    BLOCKED_ADDRESS.BLOCKED_AT,
                    "createdAt",
                    BLOCKED_ADDRESS.BLOCKED_AT,
                    "expiresAt",
                    BLOCKED_ADDRESS.EXPIRES_AT));

    private final DSLContext dsl;
    private final JooqPages pages;
    private final PatternFigures patterns;

    JooqSecurityQueries(DSLContext dsl, JooqPages pages, PatternFigures patterns) {
        this.dsl = dsl;
        this.pages = pages;
        this.patterns = patterns;
    }

    @Override
    public Optional<AlertView> findAlert(UUID id) {
        return selectAlerts(ALERT.ID.eq(id)).fetchOptional(JooqSecurityQueries::view);
    }

    @Override
    public Page<AlertView> listAlerts(AlertFilter filter, PageRequest page) {
        return pages.page(selectAlerts(conditions(filter)), page, ALERT_SORT, ALERT.ID, JooqSecurityQueries::view);
    }

    @Override
    public void forEachAlert(AlertFilter filter, PageRequest page, Consumer<? super AlertView> sink) {
        pages.forEach(selectAlerts(conditions(filter)), page, ALERT_SORT, ALERT.ID, JooqSecurityQueries::view, sink);
    }

    @Override
    public List<ThreatPatternView> patterns(Instant now) {
        return patterns.at(now);
    }

    @Override
    public Optional<BlockView> findBlock(UUID id, Instant now) {
        return dsl.selectFrom(BLOCKED_ADDRESS).where(BLOCKED_ADDRESS.ID.eq(id)).fetchOptional(view(now));
    }

    @Override
    public Page<BlockView> listBlocks(BlockFilter filter, PageRequest page, Instant now) {
        return pages.page(selectBlocks(filter, now), page, BLOCK_SORT, BLOCKED_ADDRESS.ID, view(now));
    }

    @Override
    public void forEachBlock(BlockFilter filter, PageRequest page, Instant now, Consumer<? super BlockView> sink) {
        pages.forEach(selectBlocks(filter, now), page, BLOCK_SORT, BLOCKED_ADDRESS.ID, view(now), sink);
    }

    private Select<? extends Record> selectAlerts(Condition condition) {
        return dsl.select(ALERT.fields())
                .select(ACCOUNT.NAME, ACCOUNT.EMAIL)
                .from(ALERT)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(ALERT.ACCOUNT_ID))
                .where(condition);
    }

    private static Condition conditions(AlertFilter filter) {
        Condition all = noCondition();
        if (filter.status() != null) {
            all = all.and(ALERT.STATUS.eq(filter.status().name()));
        }
        if (filter.type() != null) {
            all = all.and(ALERT.PATTERN.eq(filter.type().name()));
        }
        if (filter.severity() != null) {
            all = all.and(ALERT.SEVERITY.eq(filter.severity().name()));
        }
        return all;
    }

    private Select<BlockedAddressRecord> selectBlocks(BlockFilter filter, Instant now) {
        Condition all = noCondition();
        if (filter.address() != null) {
            all = all.and(
                    BLOCKED_ADDRESS.ADDRESS.eq(Address.parse(filter.address()).value()));
        }
        if (filter.active() != null) {
            var active = inForce(now);
            all = all.and(filter.active() ? active : active.not());
        }
        return dsl.selectFrom(BLOCKED_ADDRESS).where(all);
    }

    static Condition inForce(Instant now) {
        return BLOCKED_ADDRESS
                .RELEASED_AT
                .isNull()
                .and(BLOCKED_ADDRESS.EXPIRES_AT.isNull().or(BLOCKED_ADDRESS.EXPIRES_AT.gt(now)));
    }

    private static AlertView view(Record row) {
        return AlertView.of(JooqAlerts.alert(row.into(ALERT)), row.get(ACCOUNT.NAME), row.get(ACCOUNT.EMAIL));
    }

    private static RecordMapper<BlockedAddressRecord, BlockView> view(Instant now) {
        return row -> BlockView.of(JooqAddressBook.block(row), now);
    }
}
