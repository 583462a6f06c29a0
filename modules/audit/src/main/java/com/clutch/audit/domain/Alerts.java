package com.clutch.audit.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The alerts. */
public interface Alerts {

    /** The alert, locked until the end of the transaction. */
    Optional<Alert> findForUpdate(UUID id);

    /** The open alert for this pattern and subject, locked likewise. */
    Optional<Alert> open(ThreatPattern pattern, String subject);

    /** Alerts after an id, in the order of their ids. */
    List<Alert> after(@Nullable UUID id, int limit);

    /** Adds a new one. */
    void add(Alert alert);

    /** Writes a changed one. */
    void save(Alert alert);
}
