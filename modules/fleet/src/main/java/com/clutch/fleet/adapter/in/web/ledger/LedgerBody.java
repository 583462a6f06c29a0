package com.clutch.fleet.adapter.in.web.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a client says about an entry.
 *
 * @param <S> the same for the use case
 */
public interface LedgerBody<S> {

    /** The vehicle it is about; only looked at when the entry is new. */
    @Nullable
    UUID vehicleId();

    /** Everything else. */
    S fields();
}
