package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.INVITATION;

import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.Invitation;
import com.clutch.identity.domain.InvitationStatus;
import com.clutch.identity.domain.Invitations;
import com.clutch.identity.jooq.tables.records.InvitationRecord;
import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class JooqInvitations implements Invitations {

    private final DSLContext dsl;

    JooqInvitations(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<Invitation> findByToken(byte[] tokenHash) {
        return find(INVITATION.TOKEN_HASH.eq(tokenHash));
    }

    @Override
    public Optional<Invitation> findByTokenForUpdate(byte[] tokenHash) {
        return lock(INVITATION.TOKEN_HASH.eq(tokenHash));
    }

    @Override
    public Optional<Invitation> findForUpdate(UUID id) {
        return lock(INVITATION.ID.eq(id));
    }

    @Override
    public Optional<Invitation> findPending(String email) {
        return find(INVITATION.EMAIL.eq(email).and(pending()));
    }

    @Override
    public Optional<Invitation> findPendingForUpdate(String email) {
        return lock(INVITATION.EMAIL.eq(email).and(pending()));
    }

    @Override
    public List<Invitation> overdueForUpdate(Instant now, int limit) {
        return dsl.selectFrom(INVITATION)
                .where(pending())
                .and(INVITATION.EXPIRES_AT.le(now))
                .orderBy(INVITATION.EXPIRES_AT, INVITATION.ID)
                .limit(limit)
                .forUpdate()
                .skipLocked()
                .fetch(JooqInvitations::invitation);
    }

    @Override
    public void add(Invitation invitation) {
        var row = row(invitation);
        row.setId(invitation.id());
        row.setCreatedAt(invitation.createdAt());
        write(() -> dsl.insertInto(INVITATION).set(row).execute());
    }

    @Override
    public void save(Invitation invitation) {
        write(() -> dsl.update(INVITATION)
                .set(row(invitation))
                .where(INVITATION.ID.eq(invitation.id()))
                .execute());
    }

    @Override
    public int pendingFor(String role, Instant now) {
        return dsl.fetchCount(
                INVITATION, INVITATION.ROLE.eq(role).and(pending()).and(INVITATION.EXPIRES_AT.gt(now)));
    }

    @Override
    public List<Invitation> pendingForUpdate(String role) {
        return dsl.selectFrom(INVITATION)
                .where(INVITATION.ROLE.eq(role).and(pending()))
                .orderBy(INVITATION.ID)
                .forUpdate()
                .fetch(JooqInvitations::invitation);
    }

    @Override
    public List<Invitation> after(UUID id, int limit) {
        return dsl.selectFrom(INVITATION)
                .where(INVITATION.ID.gt(id))
                .orderBy(INVITATION.ID)
                .limit(limit)
                .fetch(JooqInvitations::invitation);
    }

    static Invitation invitation(InvitationRecord row) {
        return new Invitation(
                row.getId(),
                row.getVersion(),
                row.getEmail(),
                row.getName(),
                row.getRole(),
                row.getDepartment(),
                row.getPosition(),
                Set.of(row.getPermissions()),
                row.getLanguage().toLowerCase(Locale.ROOT),
                InvitationStatus.valueOf(row.getStatus()),
                row.getTokenHash(),
                row.getExpiresAt(),
                row.getInvitedBy(),
                row.getInvitedByName(),
                row.getAcceptedAt(),
                row.getAccountId(),
                row.getResentAt(),
                row.getResentBy(),
                row.getCreatedAt(),
                row.getUpdatedAt());
    }

    private Optional<Invitation> find(Condition condition) {
        return dsl.selectFrom(INVITATION).where(condition).fetchOptional(JooqInvitations::invitation);
    }

    private Optional<Invitation> lock(Condition condition) {
        return dsl.selectFrom(INVITATION).where(condition).forUpdate().fetchOptional(JooqInvitations::invitation);
    }

    private static Condition pending() {
        return INVITATION.STATUS.eq(InvitationStatus.PENDING.name());
    }

    private static InvitationRecord row(Invitation invitation) {
        var row = new InvitationRecord();
        row.setVersion(invitation.version());
        row.setEmail(invitation.email());
        row.setName(invitation.name());
        row.setRole(invitation.role());
        row.setDepartment(invitation.department());
        row.setPosition(invitation.position());
        row.setPermissions(invitation.permissions().toArray(String[]::new));
        row.setLanguage(invitation.language().toUpperCase(Locale.ROOT));
        row.setStatus(invitation.status().name());
        row.setTokenHash(invitation.tokenHash());
        row.setExpiresAt(invitation.expiresAt());
        row.setInvitedBy(invitation.invitedBy());
        row.setInvitedByName(invitation.invitedByName());
        row.setAcceptedAt(invitation.acceptedAt());
        row.setAccountId(invitation.accountId());
        row.setResentAt(invitation.resentAt());
        row.setResentBy(invitation.resentBy());
        row.setUpdatedAt(invitation.updatedAt());
        return row;
    }

    private static void write(Runnable statement) {
        try {
            statement.run();
        } catch (DuplicateKeyException taken) {
            if (String.valueOf(taken.getMessage()).contains("\"invitation_pending_email\"")) {
                throw DomainException.field(
                        IdentityError.INVITATION_EXISTS,
                        "email",
                        "Somebody with this e-mail address is invited already.");
            }
            throw taken;
        }
    }
}
