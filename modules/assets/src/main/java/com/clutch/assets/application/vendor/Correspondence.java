package com.clutch.assets.application.vendor;

import com.clutch.assets.application.Keeping;
import com.clutch.assets.domain.AssetsError;
import com.clutch.assets.domain.Signature;
import com.clutch.assets.domain.vendor.CommunicationFields;
import com.clutch.assets.domain.vendor.VendorCommunication;
import com.clutch.assets.domain.vendor.VendorCommunications;
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

/** Writes down what is said to vendors and by them, and what is still to be done about it. */
@Service
public class Correspondence {

    private final VendorCommunications communications;
    private final CommunicationEvents language;
    private final CommunicationQueries queries;
    private final Vendors vendors;
    private final Keeping keeping;
    private final CompanyTime time;

    Correspondence(
            VendorCommunications communications,
            CommunicationEvents language,
            CommunicationQueries queries,
            Vendors vendors,
            Keeping keeping,
            CompanyTime time) {
        this.communications = communications;
        this.language = language;
        this.queries = queries;
        this.vendors = vendors;
        this.keeping = keeping;
        this.time = time;
    }

    /**
     * Stores a new communication.
     *
     * @throws DomainException when there is no such vendor or the fields make no sense
     */
    @Transactional
    public CommunicationView add(CommunicationFields said, Actor actor) {
        var vendorId = said.vendorId();
        if (vendorId == null || vendors.find(vendorId).isEmpty()) {
            throw DomainException.field(AssetsError.UNKNOWN_VENDOR, "vendorId", "There is no vendor with this id.");
        }
        var now = time.now();
        var by = new Signature(actor.id(), actor.name());
        var communication = VendorCommunication.record(Ids.at(now), vendorId, said, by, now);
        return view(keeping.add(communication, communications, language, actor));
    }

    /**
     * Changes the fields that are said; the vendor of a communication does not change.
     *
     * @throws DomainException when there is no such communication, the fields make no sense, or the status has no such move
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public CommunicationView revise(UUID id, ExpectedVersion expected, CommunicationFields said, Actor actor) {
        var before = open(id, expected);
        return view(keeping.save(before, before.with(said), communications, language, actor));
    }

    /**
     * Removes a communication from sight.
     *
     * @throws DomainException when there is no such communication
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public void remove(UUID id, ExpectedVersion expected, Actor actor) {
        var before = open(id, expected);
        keeping.save(before, before.remove(time.now()), communications, language, actor);
    }

    private VendorCommunication open(UUID id, ExpectedVersion expected) {
        return keeping.open(communications, id, expected, "communication", this::view);
    }

    private CommunicationView view(VendorCommunication communication) {
        return queries.find(communication.id()).orElseThrow();
    }
}
