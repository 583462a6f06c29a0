package com.clutch.assets.application.vendor;

import com.clutch.kernel.ListQueries;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.Optional;
import java.util.UUID;

/** What can be read of vendors. */
public interface VendorQueries extends ListQueries<VendorView, VendorFilter> {

    /** The vendor with this id. */
    Optional<VendorView> find(UUID id);

    /**
     * A page of vendors, the newest first unless the request says otherwise. Sorted by createdAt, updatedAt, name, rating or
     * status; searched by the beginnings of words of name, category, first contact, city and tax number.
     */
    @Override
    Page<VendorView> list(VendorFilter filter, PageRequest page);

    /** All vendors at a glance; amounts of one currency only. */
    VendorOverview overview(String currency);
}
