package com.clutch.identity.application;

import com.clutch.identity.domain.OutgoingMail;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Reading the outbox. */
public interface MailOutboxQueries {

    /** One mail. */
    Optional<OutgoingMail> find(UUID id);

    /** A page of mails, the newest first unless the request says otherwise. */
    Page<MailSummary> list(MailFilter filter, PageRequest page);

    /** All mails of the same list. */
    void forEach(MailFilter filter, PageRequest page, Consumer<? super MailSummary> sink);
}
