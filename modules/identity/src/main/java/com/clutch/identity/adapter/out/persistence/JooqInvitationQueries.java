package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.INVITATION;

import com.clutch.identity.application.InvitationDetails;
import com.clutch.identity.application.InvitationFilter;
import com.clutch.identity.application.InvitationQueries;
import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.InvitationStatus;
import com.clutch.identity.jooq.tables.records.InvitationRecord;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.RecordMapper;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqInvitationQueries implements InvitationQueries {

    private static final SortKeys KEYS = SortKeys.of(
            "-createdAt",
            Map.of(
                    "createdAt", INVITATION.CREATED_AT,
                    "expiresAt", INVITATION.EXPIRES_AT,
                    "email", INVITATION.EMAIL,
                    "name", INVITATION.NAME,
                    "role", INVITATION.ROLE,
                    "department", INVITATION.DEPARTMENT,
                    "status", INVITATION.STATUS));

    private final DSLContext dsl;
    private final JooqPages pages;
    private final Clock clock;

    JooqInvitationQueries(DSLContext dsl, JooqPages pages, Clock clock) {
        this.dsl = dsl;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public Optional<InvitationDetails> find(UUID id) {
        return dsl.selectFrom(INVITATION).where(INVITATION.ID.eq(id)).fetchOptional(details(clock.instant()));
    }

    @Override
    public Page<InvitationDetails> list(InvitationFilter filter, PageRequest page) {
        var now = clock.instant();
        return pages.page(query(filter, page.q(), now), page, KEYS, INVITATION.ID, details(now));
    }

    @Override
    public void forEach(InvitationFilter filter, PageRequest page, Consumer<? super InvitationDetails> sink) {
        var now = clock.instant();
        pages.forEach(query(filter, page.q(), now), page, KEYS, INVITATION.ID, details(now), sink);
    }

    private SelectConditionStep<InvitationRecord> query(InvitationFilter filter, @Nullable String q, Instant now) {
        return dsl.selectFrom(INVITATION)
                .where(JooqConditions.given(filter.status(), status -> inStatus(status, now)))
                .and(JooqConditions.given(filter.role(), INVITATION.ROLE::eq))
                .and(JooqConditions.given(filter.department(), INVITATION.DEPARTMENT::eq))
                .and(JooqConditions.given(filter.email(), email -> INVITATION.EMAIL.eq(Account.normalized(email))))
                .and(JooqConditions.contains(q, List.of(INVITATION.NAME, INVITATION.EMAIL)));
    }

    private static Condition inStatus(InvitationStatus status, Instant now) {
        return switch (status) {
            case PENDING -> INVITATION.STATUS.eq(status.name()).and(INVITATION.EXPIRES_AT.gt(now));
            case EXPIRED ->
                INVITATION
                        .STATUS
                        .eq(status.name())
                        .or(INVITATION
                                .STATUS
                                .eq(InvitationStatus.PENDING.name())
                                .and(INVITATION.EXPIRES_AT.le(now)));
            default -> INVITATION.STATUS.eq(status.name());
        };
    }

    private static RecordMapper<InvitationRecord, InvitationDetails> details(Instant now) {
        return row -> InvitationDetails.of(JooqInvitations.invitation(row), now);
    }
}
