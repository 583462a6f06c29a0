package com.clutch.assets.domain.asset;

import com.clutch.assets.domain.AssetsError;
import com.clutch.assets.domain.Store;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The assets there are. Adding and saving may fail with {@link AssetsError#SERIAL_NUMBER_TAKEN}. */
public interface Assets extends Store<Asset> {

    /** A number no asset has had yet. */
    String nextNumber();

    /** The assets with these ids, in the order of their ids, which nobody else can change until the transaction ends. */
    List<Asset> findForUpdate(Collection<UUID> ids);

    /** The assets that have one of these numbers, or one of these serial numbers in lower case. */
    List<Asset> having(Collection<String> numbers, Collection<String> serialNumbers);
}
