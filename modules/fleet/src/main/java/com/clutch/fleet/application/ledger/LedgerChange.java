package com.clutch.fleet.application.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A field of an entry that was changed.
 *
 * @param version of the entry that the change led to
 * @param field its name; {@code removedAt} when the entry was removed
 * @param before as JSON text, null when there was nothing
 * @param after as JSON text, null when there is nothing any more
 * @param changedBy account that did it
 * @param changedByName e-mail address of that account, or name of the job, as it was then
 */
public record LedgerChange(
        UUID id,
        UUID subjectId,
        long version,
        String field,
        @Nullable String before,
        @Nullable String after,
        Instant changedAt,
        UUID changedBy,
        String changedByName) {}
