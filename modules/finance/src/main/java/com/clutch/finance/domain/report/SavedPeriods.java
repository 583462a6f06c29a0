package com.clutch.finance.domain.report;

import com.clutch.finance.domain.FinanceError;
import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Periods that somebody has given a name. */
public interface SavedPeriods {

    /** A period with its name. */
    record SavedPeriod(UUID id, String name, ReportPeriod days, UUID createdBy, Instant createdAt) {}

    /** The period with this name, in any case. */
    Optional<SavedPeriod> named(String name);

    /** All of them, the latest first; at most a hundred. */
    List<SavedPeriod> all();

    /** @throws DomainException {@link FinanceError#PERIOD_NAME_TAKEN} */
    void add(SavedPeriod period);

    /** Forgets a period; false when there is none with this id. */
    boolean remove(UUID id);
}
