package com.clutch.assets.application.vendor;

import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What can be read of vendors. */
public interface VendorQueries {

    /** The vendor with this id. */
    Optional<VendorView> find(UUID id);

    /**
     * A page of vendors, the newest first unless the request says otherwise. Sorted by createdAt, updatedAt, name, rating or
     * status; searched by the beginnings of words of name, category, first contact, city and tax number.
     */
    Page<VendorView> list(VendorFilter filter, PageRequest page);

    /** Hands over every vendor of the list, in its order, whatever the page. */
    void forEach(VendorFilter filter, PageRequest page, Consumer<? super VendorView> sink);

    /** All vendors at a glance; amounts of one currency only. */
    VendorOverview overview(String currency);
}
