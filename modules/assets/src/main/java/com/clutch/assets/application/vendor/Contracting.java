package com.clutch.assets.application.vendor;

import com.clutch.assets.application.Keeping;
import com.clutch.assets.domain.AssetsError;
import com.clutch.assets.domain.Signature;
import com.clutch.assets.domain.vendor.ContractDetails;
import com.clutch.assets.domain.vendor.ContractFields;
import com.clutch.assets.domain.vendor.Vendor;
import com.clutch.assets.domain.vendor.VendorContract;
import com.clutch.assets.domain.vendor.VendorContracts;
import com.clutch.assets.domain.vendor.Vendors;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import com.clutch.kernel.StaleVersionException;
import com.clutch.platform.CompanyTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, changes and ends contracts with vendors. Each step locks the vendor first, so that none is agreed while it is removed. */
@Service
public class Contracting {

    private final VendorContracts contracts;
    private final ContractEvents language;
    private final Vendors vendors;
    private final Keeping keeping;
    private final CompanyTime time;

    Contracting(
            VendorContracts contracts, ContractEvents language, Vendors vendors, Keeping keeping, CompanyTime time) {
        this.contracts = contracts;
        this.language = language;
        this.vendors = vendors;
        this.keeping = keeping;
        this.time = time;
    }

    /**
     * Stores a new contract; a draft when nobody says otherwise.
     *
     * @throws DomainException when there is no such vendor, the fields make no sense, the number is taken, or it cannot be active
     */
    @Transactional
    public ContractView add(ContractFields said, Actor actor) {
        var vendor = vendor(said.vendorId());
        var now = time.now();
        var today = time.today();
        var number = said.contractNumber() == null || said.contractNumber().isBlank() ? contracts.nextNumber() : "";
        var draft = VendorContract.draft(
                Ids.at(now),
                vendor.id(),
                ContractDetails.of(said, number, today),
                new Signature(actor.id(), actor.name()),
                now);
        var contract = said.status() == null ? draft : draft.moveTo(said.status(), vendor.status(), today);
        return view(keeping.add(contract, contracts, language, actor), vendor);
    }

    /**
     * Changes the fields that are said; the vendor of a contract does not change.
     *
     * @throws DomainException when there is no such contract, the fields make no sense, the status has no such move, or the number
     *     is taken
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public ContractView revise(UUID id, ExpectedVersion expected, ContractFields said, Actor actor) {
        var vendor = vendorOf(id);
        var before = open(id, expected, vendor);
        var today = time.today();
        var revised = before.revise(before.details().with(said, today));
        var after = said.status() == null ? revised : revised.moveTo(said.status(), vendor.status(), today);
        return view(keeping.save(before, after, contracts, language, actor), vendor);
    }

    /**
     * Removes a contract from sight.
     *
     * @throws DomainException when there is no such contract or it is active
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public void remove(UUID id, ExpectedVersion expected, Actor actor) {
        var before = open(id, expected, vendorOf(id));
        keeping.save(before, before.remove(time.now()), contracts, language, actor);
    }

    private Vendor vendor(@Nullable UUID id) {
        var vendor = id == null ? null : vendors.findForUpdate(id).orElse(null);
        if (vendor == null) {
            throw DomainException.field(AssetsError.UNKNOWN_VENDOR, "vendorId", "There is no vendor with this id.");
        }
        return vendor;
    }

    private Vendor vendorOf(UUID id) {
        return contracts
                .find(id)
                .flatMap(known -> vendors.findForUpdate(known.vendorId()))
                .orElseThrow(() -> DomainException.notFound("contract", id));
    }

    private VendorContract open(UUID id, ExpectedVersion expected, Vendor vendor) {
        return keeping.open(contracts, id, expected, "contract", contract -> view(contract, vendor));
    }

    private static ContractView view(VendorContract contract, Vendor vendor) {
        return ContractView.of(contract, vendor.details().name());
    }
}
