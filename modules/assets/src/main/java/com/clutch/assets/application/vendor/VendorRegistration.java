package com.clutch.assets.application.vendor;

import com.clutch.assets.application.Keeping;
import com.clutch.assets.domain.AssetsError;
import com.clutch.assets.domain.Signature;
import com.clutch.assets.domain.vendor.Review;
import com.clutch.assets.domain.vendor.Vendor;
import com.clutch.assets.domain.vendor.VendorDetails;
import com.clutch.assets.domain.vendor.VendorFields;
import com.clutch.assets.domain.vendor.VendorStatus;
import com.clutch.assets.domain.vendor.Vendors;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import com.clutch.kernel.StaleVersionException;
import com.clutch.platform.CompanyTime;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes vendors into the books, changes and reviews them, and takes them out again. */
@Service
public class VendorRegistration {

    private final Vendors vendors;
    private final VendorEvents language;
    private final VendorQueries queries;
    private final Keeping keeping;
    private final CompanyTime time;

    VendorRegistration(
            Vendors vendors, VendorEvents language, VendorQueries queries, Keeping keeping, CompanyTime time) {
        this.vendors = vendors;
        this.language = language;
        this.queries = queries;
        this.keeping = keeping;
        this.time = time;
    }

    /**
     * Stores a new vendor; active when nobody says otherwise.
     *
     * @throws DomainException when the fields make no sense or the name is taken
     */
    @Transactional
    public VendorView register(VendorFields said, Actor actor) {
        var now = time.now();
        var status = said.status() == null ? VendorStatus.ACTIVE : said.status();
        var vendor = Vendor.register(Ids.at(now), VendorDetails.of(said), status, now);
        return view(keeping.add(vendor, vendors, language, actor));
    }

    /**
     * Changes the fields that are said.
     *
     * @throws DomainException when there is no such vendor, the fields make no sense, the status has no such move, or the name is
     *     taken
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public VendorView revise(UUID id, ExpectedVersion expected, VendorFields said, Actor actor) {
        var before = open(id, expected);
        var revised = before.revise(before.details().with(said));
        var after = said.status() == null ? revised : revised.moveTo(said.status());
        return view(keeping.save(before, after, vendors, language, actor));
    }

    /**
     * Keeps what somebody thinks of a vendor, in the place of what he thought before.
     *
     * @throws DomainException when there is no such vendor or a mark makes no sense
     */
    @Transactional
    public VendorView review(UUID id, Review.Marks marks, Actor actor) {
        var before = open(id, ExpectedVersion.ANY);
        var review = Review.of(id, marks, new Signature(actor.id(), actor.name()), time.now());
        var rating = vendors.keep(review);
        var after = keeping.save(before, before.rated(rating), vendors, language, actor);
        language.reviewed(review, actor);
        return view(after);
    }

    /**
     * Removes a vendor from sight; its history stays.
     *
     * @throws DomainException when there is no such vendor, or {@link AssetsError#VENDOR_HAS_CONTRACTS}
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public void remove(UUID id, ExpectedVersion expected, Actor actor) {
        var before = open(id, expected);
        if (vendors.hasActiveContract(id)) {
            throw new DomainException(
                    AssetsError.VENDOR_HAS_CONTRACTS, "A contract with this vendor holds; terminate it first.");
        }
        keeping.save(before, before.remove(time.now()), vendors, language, actor);
    }

    private Vendor open(UUID id, ExpectedVersion expected) {
        return keeping.open(vendors, id, expected, "vendor", this::view);
    }

    private VendorView view(Vendor vendor) {
        return queries.find(vendor.id()).orElseThrow();
    }
}
