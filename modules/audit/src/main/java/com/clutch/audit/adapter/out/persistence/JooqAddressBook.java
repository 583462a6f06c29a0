package com.clutch.audit.adapter.out.persistence;

import static com.clutch.audit.jooq.Tables.BLOCKED_ADDRESS;
import static org.jooq.impl.DSL.noCondition;

import com.clutch.audit.domain.Address;
import com.clutch.audit.domain.AddressBook;
import com.clutch.audit.domain.AuditError;
import com.clutch.audit.domain.BlockedAddress;
import com.clutch.audit.jooq.tables.records.BlockedAddressRecord;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.StaleVersionException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class JooqAddressBook implements AddressBook {

    private final DSLContext dsl;

    JooqAddressBook(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<BlockedAddress> findForUpdate(UUID id) {
        return dsl.selectFrom(BLOCKED_ADDRESS)
                .where(BLOCKED_ADDRESS.ID.eq(id))
                .forUpdate()
                .fetchOptional(JooqAddressBook::block);
    }

    @Override
    public Optional<BlockedAddress> unreleased(Address address) {
        return dsl.selectFrom(BLOCKED_ADDRESS)
                .where(BLOCKED_ADDRESS.ADDRESS.eq(address.value()))
                .and(BLOCKED_ADDRESS.RELEASED_AT.isNull())
                .forUpdate()
                .fetchOptional(JooqAddressBook::block);
    }

    @Override
    public List<BlockedAddress> expired(Instant moment, int limit) {
        return dsl.selectFrom(BLOCKED_ADDRESS)
                .where(BLOCKED_ADDRESS.EXPIRES_AT.le(moment))
                .and(BLOCKED_ADDRESS.RELEASED_AT.isNull())
                .orderBy(BLOCKED_ADDRESS.EXPIRES_AT, BLOCKED_ADDRESS.ID)
                .limit(limit)
                .forUpdate()
                .skipLocked()
                .fetch(JooqAddressBook::block);
    }

    @Override
    public List<BlockedAddress> after(@Nullable UUID id, int limit) {
        return dsl.selectFrom(BLOCKED_ADDRESS)
                .where(id == null ? noCondition() : BLOCKED_ADDRESS.ID.gt(id))
                .orderBy(BLOCKED_ADDRESS.ID)
                .limit(limit)
                .fetch(JooqAddressBook::block);
    }

    @Override
    public void add(BlockedAddress block) {
        try {
            dsl.insertInto(BLOCKED_ADDRESS).set(row(block)).execute();
        } catch (DuplicateKeyException _) {
            throw new DomainException(
                    AuditError.ADDRESS_ALREADY_BLOCKED,
                    "%s is blocked already.".formatted(block.address().value()));
        }
    }

    @Override
    public void save(BlockedAddress block) {
        var changed = dsl.update(BLOCKED_ADDRESS)
                .set(row(block))
                .where(BLOCKED_ADDRESS.ID.eq(block.id()))
                .and(BLOCKED_ADDRESS.VERSION.eq(block.version() - 1))
                .execute();
        if (changed == 0) {
            var stored = findForUpdate(block.id()).orElse(block);
            throw new StaleVersionException(block.version() - 1, stored.version(), stored);
        }
    }

    private static BlockedAddressRecord row(BlockedAddress block) {
        var row = new BlockedAddressRecord();
        row.setId(block.id());
        row.setAddress(block.address().value());
        row.setReason(block.reason());
        row.setBlockedAt(block.blockedAt());
        row.setBlockedBy(block.blockedBy());
        row.setBlocker(block.blocker());
        row.setExpiresAt(block.expiresAt());
        row.setAlertId(block.alertId());
        row.setReleasedAt(block.releasedAt());
        row.setReleasedBy(block.releasedBy());
        row.setCreatedAt(block.createdAt());
        row.setUpdatedAt(block.updatedAt());
        row.setVersion(block.version());
        return row;
    }

    static BlockedAddress block(BlockedAddressRecord row) {
        return new BlockedAddress(
                row.getId(),
                new Address(row.getAddress()),
                row.getReason(),
                row.getBlockedAt(),
                row.getBlockedBy(),
                row.getBlocker(),
                row.getExpiresAt(),
                row.getAlertId(),
                row.getReleasedAt(),
                row.getReleasedBy(),
                row.getCreatedAt(),
                row.getUpdatedAt(),
                row.getVersion());
    }
}
