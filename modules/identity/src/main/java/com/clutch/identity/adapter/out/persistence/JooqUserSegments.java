package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.ACCOUNT_SEGMENT;

import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.Realm;
import com.clutch.identity.domain.SegmentCriteria;
import com.clutch.identity.domain.UserSegment;
import com.clutch.identity.domain.UserSegments;
import com.clutch.identity.jooq.tables.records.AccountSegmentRecord;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.StaleVersionException;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class JooqUserSegments implements UserSegments {

    private final DSLContext dsl;

    JooqUserSegments(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<UserSegment> find(UUID id) {
        return dsl.selectFrom(ACCOUNT_SEGMENT)
                .where(ACCOUNT_SEGMENT.ID.eq(id))
                .fetchOptional(JooqUserSegments::segment);
    }

    @Override
    public void add(UserSegment segment) {
        var row = row(segment);
        row.setId(segment.id());
        row.setCreatedAt(segment.createdAt());
        row.setCreatedBy(segment.createdBy());
        try {
            dsl.insertInto(ACCOUNT_SEGMENT).set(row).execute();
        } catch (DuplicateKeyException taken) {
            throw translated(taken);
        }
    }

    @Override
    public void save(UserSegment segment) {
        int changed;
        try {
            changed = dsl.update(ACCOUNT_SEGMENT)
                    .set(row(segment))
                    .where(ACCOUNT_SEGMENT.ID.eq(segment.id()))
                    .and(ACCOUNT_SEGMENT.VERSION.eq(segment.version() - 1))
                    .execute();
        } catch (DuplicateKeyException taken) {
            throw translated(taken);
        }
        if (changed == 0) {
            var stored = find(segment.id()).orElseThrow(() -> DomainException.notFound("segment", segment.id()));
            throw new StaleVersionException(segment.version() - 1, stored.version(), stored);
        }
    }

    @Override
    public void remove(UUID id) {
        dsl.deleteFrom(ACCOUNT_SEGMENT).where(ACCOUNT_SEGMENT.ID.eq(id)).execute();
    }

    private static AccountSegmentRecord row(UserSegment segment) {
        var criteria = segment.criteria();
        var row = new AccountSegmentRecord();
        row.setVersion(segment.version());
        row.setName(segment.name());
        row.setDescription(segment.description());
        row.setType(segment.type());
        row.setStatus(segment.status().name());
        row.setAccountRealm(criteria.realm() == null ? null : criteria.realm().name());
        row.setAccountStatus(
                criteria.status() == null ? null : criteria.status().name());
        row.setRole(criteria.role());
        row.setDepartment(criteria.department());
        row.setCreatedFrom(criteria.createdFrom());
        row.setCreatedTo(criteria.createdTo());
        row.setLastLoginFrom(criteria.lastLoginFrom());
        row.setLastLoginTo(criteria.lastLoginTo());
        row.setUpdatedAt(segment.updatedAt());
        return row;
    }

    static UserSegment segment(AccountSegmentRecord row) {
        return new UserSegment(
                row.getId(),
                row.getVersion(),
                row.getName(),
                row.getDescription(),
                row.getType(),
                UserSegment.Status.valueOf(row.getStatus()),
                new SegmentCriteria(
                        row.getAccountRealm() == null ? null : Realm.valueOf(row.getAccountRealm()),
                        row.getAccountStatus() == null ? null : AccountStatus.valueOf(row.getAccountStatus()),
                        row.getRole(),
                        row.getDepartment(),
                        row.getCreatedFrom(),
                        row.getCreatedTo(),
                        row.getLastLoginFrom(),
                        row.getLastLoginTo()),
                row.getCreatedAt(),
                row.getCreatedBy(),
                row.getUpdatedAt());
    }

    private static RuntimeException translated(DuplicateKeyException taken) {
        return String.valueOf(taken.getMessage()).contains("\"account_segment_name\"")
                ? DomainException.field(IdentityError.SEGMENT_NAME_TAKEN, "name", "Another segment has this name.")
                : taken;
    }
}
