package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.ACCOUNT_STATUS_CHANGE;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.StatusChange;
import com.clutch.identity.domain.StatusChanges;
import com.clutch.identity.jooq.tables.records.AccountStatusChangeRecord;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqStatusChanges implements StatusChanges {

    private final DSLContext dsl;

    JooqStatusChanges(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public void add(StatusChange change) {
        var row = new AccountStatusChangeRecord();
        row.setId(change.id());
        row.setAccountId(change.accountId());
        row.setSequence(change.sequence());
        row.setFromStatus(change.from() == null ? null : change.from().name());
        row.setToStatus(change.to().name());
        row.setReason(change.reason());
        row.setChangedAt(change.at());
        row.setChangedBy(change.by());
        row.setActorName(change.byName());
        dsl.insertInto(ACCOUNT_STATUS_CHANGE).set(row).execute();
    }

    @Override
    public List<StatusChange> of(UUID accountId) {
        return dsl.selectFrom(ACCOUNT_STATUS_CHANGE)
                .where(ACCOUNT_STATUS_CHANGE.ACCOUNT_ID.eq(accountId))
                .orderBy(ACCOUNT_STATUS_CHANGE.SEQUENCE.desc())
                .fetch(JooqStatusChanges::change);
    }

    @Override
    public List<StatusChange> after(@Nullable UUID accountId, long sequence, int limit) {
        return dsl.selectFrom(ACCOUNT_STATUS_CHANGE)
                .where(
                        accountId == null
                                ? noCondition()
                                : row(ACCOUNT_STATUS_CHANGE.ACCOUNT_ID, ACCOUNT_STATUS_CHANGE.SEQUENCE)
                                        .gt(accountId, sequence))
                .orderBy(ACCOUNT_STATUS_CHANGE.ACCOUNT_ID, ACCOUNT_STATUS_CHANGE.SEQUENCE)
                .limit(limit)
                .fetch(JooqStatusChanges::change);
    }

    private static StatusChange change(AccountStatusChangeRecord row) {
        return new StatusChange(
                row.getId(),
                row.getAccountId(),
                row.getSequence(),
                row.getFromStatus() == null ? null : AccountStatus.valueOf(row.getFromStatus()),
                AccountStatus.valueOf(row.getToStatus()),
                row.getReason(),
                row.getChangedAt(),
                row.getChangedBy(),
                row.getActorName());
    }
}
