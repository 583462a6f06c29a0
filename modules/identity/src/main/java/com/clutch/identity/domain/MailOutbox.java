package com.clutch.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where mail waits. */
public interface MailOutbox {

    /** Stores a new mail. */
    void add(OutgoingMail mail);

    /** The mail with this id, which nobody else can change until the running transaction ends. */
    Optional<OutgoingMail> findForUpdate(UUID id);

    /** Mails whose moment has come, locked; those that somebody else has locked are left out. */
    List<OutgoingMail> dueForUpdate(Instant now, int limit);

    /** Stores a changed mail; does nothing when somebody changed it meanwhile. */
    void save(OutgoingMail mail);
}
