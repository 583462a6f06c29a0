package com.clutch.assets.domain.vendor;

import com.clutch.assets.domain.AssetsError;
import com.clutch.assets.domain.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was agreed with vendors. Adding and saving may fail with {@link AssetsError#CONTRACT_NUMBER_TAKEN}. */
public interface VendorContracts extends Store<VendorContract> {

    /** A number no contract has been given yet. */
    String nextNumber();

    /** Some active contracts whose last day was before today, locked; those that are locked by others are left out. */
    List<VendorContract> overdueForUpdate(LocalDate today, int limit);

    /** Active contracts of which a day of the kind is near, in the order of their ids, from after the given one on. */
    List<VendorContract> near(ContractNotice.Kind kind, LocalDate from, LocalDate to, @Nullable UUID after, int limit);

    /** Writes down that a notice is given; answers whether nobody had. */
    boolean give(ContractNotice notice, Instant now);
}
