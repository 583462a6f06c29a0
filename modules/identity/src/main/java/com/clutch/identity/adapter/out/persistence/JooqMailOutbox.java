package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.MAIL_OUTBOX;

import com.clutch.identity.application.MailFilter;
import com.clutch.identity.application.MailOutboxQueries;
import com.clutch.identity.application.MailSummary;
import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.MailMessage;
import com.clutch.identity.domain.MailOutbox;
import com.clutch.identity.domain.MailStatus;
import com.clutch.identity.domain.OutgoingMail;
import com.clutch.identity.jooq.tables.records.MailOutboxRecord;
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
import org.jooq.DSLContext;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqMailOutbox implements MailOutbox, MailOutboxQueries {

    private static final SortKeys KEYS = SortKeys.of(
            "-createdAt",
            Map.of(
                    "createdAt", MAIL_OUTBOX.CREATED_AT,
                    "recipient", MAIL_OUTBOX.RECIPIENT,
                    "status", MAIL_OUTBOX.STATUS,
                    "kind", MAIL_OUTBOX.KIND));

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqMailOutbox(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public void add(OutgoingMail mail) {
        dsl.insertInto(MAIL_OUTBOX).set(row(mail)).execute();
    }

    @Override
    public Optional<OutgoingMail> findForUpdate(UUID id) {
        return dsl.selectFrom(MAIL_OUTBOX)
                .where(MAIL_OUTBOX.ID.eq(id))
                .forUpdate()
                .fetchOptional(JooqMailOutbox::mail);
    }

    @Override
    public List<OutgoingMail> dueForUpdate(Instant now, int limit) {
        return dsl.selectFrom(MAIL_OUTBOX)
                .where(MAIL_OUTBOX.STATUS.eq(MailStatus.QUEUED.name()))
                .and(MAIL_OUTBOX.NEXT_ATTEMPT.le(now))
                .orderBy(MAIL_OUTBOX.NEXT_ATTEMPT, MAIL_OUTBOX.ID)
                .limit(limit)
                .forUpdate()
                .skipLocked()
                .fetch(JooqMailOutbox::mail);
    }

    @Override
    public void save(OutgoingMail mail) {
        dsl.update(MAIL_OUTBOX)
                .set(row(mail))
                .where(MAIL_OUTBOX.ID.eq(mail.id()))
                .and(MAIL_OUTBOX.VERSION.eq(mail.version() - 1))
                .execute();
    }

    @Override
    public Optional<OutgoingMail> find(UUID id) {
        return dsl.selectFrom(MAIL_OUTBOX).where(MAIL_OUTBOX.ID.eq(id)).fetchOptional(JooqMailOutbox::mail);
    }

    @Override
    public Page<MailSummary> list(MailFilter filter, PageRequest page) {
        return pages.page(query(filter, page.q()), page, KEYS, MAIL_OUTBOX.ID, JooqMailOutbox::summary);
    }

    @Override
    public void forEach(MailFilter filter, PageRequest page, Consumer<? super MailSummary> sink) {
        pages.forEach(query(filter, page.q()), page, KEYS, MAIL_OUTBOX.ID, JooqMailOutbox::summary, sink);
    }

    private SelectConditionStep<MailOutboxRecord> query(MailFilter filter, @Nullable String q) {
        return dsl.selectFrom(MAIL_OUTBOX)
                .where(JooqConditions.given(filter.status(), status -> MAIL_OUTBOX.STATUS.eq(status.name())))
                .and(JooqConditions.given(filter.kind(), kind -> MAIL_OUTBOX.KIND.eq(kind.name())))
                .and(JooqConditions.given(
                        filter.recipient(), recipient -> MAIL_OUTBOX.RECIPIENT.eq(Account.normalized(recipient))))
                .and(JooqConditions.contains(q, List.of(MAIL_OUTBOX.RECIPIENT, MAIL_OUTBOX.SUBJECT)));
    }

    private static MailSummary summary(MailOutboxRecord row) {
        return MailSummary.of(mail(row));
    }

    private static OutgoingMail mail(MailOutboxRecord row) {
        return new OutgoingMail(
                row.getId(),
                row.getVersion(),
                MailMessage.Kind.valueOf(row.getKind()),
                row.getRecipient(),
                row.getLanguage(),
                row.getSubject(),
                row.getBody(),
                row.getSecret(),
                MailStatus.valueOf(row.getStatus()),
                row.getAttempts(),
                row.getNextAttempt(),
                row.getError(),
                row.getSentAt(),
                row.getCreatedAt(),
                row.getUpdatedAt());
    }

    private static MailOutboxRecord row(OutgoingMail mail) {
        var row = new MailOutboxRecord();
        row.setId(mail.id());
        row.setVersion(mail.version());
        row.setKind(mail.kind().name());
        row.setRecipient(mail.recipient());
        row.setLanguage(mail.language());
        row.setSubject(mail.subject());
        row.setBody(mail.body());
        row.setSecret(mail.secret());
        row.setStatus(mail.status().name());
        row.setAttempts(mail.attempts());
        row.setNextAttempt(mail.nextAttempt());
        row.setError(mail.error());
        row.setSentAt(mail.sentAt());
        row.setCreatedAt(mail.createdAt());
        row.setUpdatedAt(mail.updatedAt());
        return row;
    }
}
