package com.clutch.assets.application.asset;

import com.clutch.kernel.ListQueries;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.Optional;
import java.util.UUID;

/** What can be read of assets. */
public interface AssetQueries extends ListQueries<AssetView, AssetFilter> {

    /** The asset with this id. */
    Optional<AssetView> find(UUID id);

    /**
     * A page of assets, the newest first unless the request says otherwise. Sorted by createdAt, updatedAt, number, name,
     * purchaseDate, purchasePrice, nextService or warrantyEnd; searched by the beginnings of words of number, name, serial number,
     * manufacturer, model, category and the name of whoever has it.
     */
    @Override
    Page<AssetView> list(AssetFilter filter, PageRequest page);

    /** How many assets there are, what they are worth, and what is to be done about them; amounts of one currency only. */
    AssetOverview overview(String currency);
}
