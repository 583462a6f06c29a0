package com.clutch.audit.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The handled security events. */
public interface SecurityCases {

    /** Whether this entry concerns security; empty when there is no such entry. */
    Optional<Boolean> concernsSecurity(UUID entryId);

    /** The case, locked until the end of the transaction; empty when nobody has touched it. */
    Optional<SecurityCase> findForUpdate(UUID entryId);

    /** Cases after an id, in the order of their ids. */
    List<SecurityCase> after(@Nullable UUID entryId, int limit);

    /** Writes a case of the next version; the first version is a new row. */
    void save(SecurityCase handled);
}
