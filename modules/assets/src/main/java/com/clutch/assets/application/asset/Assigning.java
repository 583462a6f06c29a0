package com.clutch.assets.application.asset;

import com.clutch.assets.application.Keeping;
import com.clutch.assets.domain.AssetsError;
import com.clutch.assets.domain.Signature;
import com.clutch.assets.domain.asset.Asset;
import com.clutch.assets.domain.asset.Assets;
import com.clutch.assets.domain.asset.Assignment;
import com.clutch.assets.domain.asset.Assignment.Terms;
import com.clutch.assets.domain.asset.Assignments;
import com.clutch.assets.domain.asset.Holder;
import com.clutch.assets.domain.asset.People;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import com.clutch.kernel.StaleVersionException;
import com.clutch.platform.CompanyTime;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives assets to people and takes them back. Each step locks the asset first, so that two of them wait for one another. */
@Service
public class Assigning {

    private final Assets assets;
    private final AssetEvents assetLanguage;
    private final Assignments assignments;
    private final AssignmentEvents language;
    private final People people;
    private final Keeping keeping;
    private final CompanyTime time;

    Assigning(
            Assets assets,
            AssetEvents assetLanguage,
            Assignments assignments,
            AssignmentEvents language,
            People people,
            Keeping keeping,
            CompanyTime time) {
        this.assets = assets;
        this.assetLanguage = assetLanguage;
        this.assignments = assignments;
        this.language = language;
        this.people = people;
        this.keeping = keeping;
        this.time = time;
    }

    /**
     * Gives an asset to somebody.
     *
     * @throws DomainException when there is no such asset or person, the terms make no sense, or the asset is not available or was
     *     with somebody else at the time
     */
    @Transactional
    public AssignmentView give(UUID assetId, Recipient recipient, Terms terms, Actor actor) {
        var asset = assets.findForUpdate(assetId)
                .orElseThrow(() ->
                        DomainException.field(AssetsError.UNKNOWN_ASSET, "assetId", "There is no asset with this id."));
        return view(give(asset, recipient, terms, actor), asset);
    }

    /** Gives an asset that was just stored in the running transaction, and answers it as it is stored now. */
    Asset giveAtOnce(Asset asset, Recipient recipient, Actor actor) {
        give(asset, recipient, new Terms(null, null, null, null), actor);
        return assets.findForUpdate(asset.id()).orElseThrow();
    }

    private Assignment give(Asset asset, Recipient recipient, Terms terms, Actor actor) {
        var holder = holder(recipient);
        var now = time.now();
        var by = new Signature(actor.id(), actor.name());
        var assignment = Assignment.start(Ids.at(now), asset.id(), holder, terms, by, time.today(), now);
        keeping.save(asset, asset.assignTo(holder), assets, assetLanguage, actor);
        keeping.add(assignment, assignments, language, actor);
        language.assigned(assignment, actor);
        return assignment;
    }

    private Holder holder(Recipient recipient) {
        var id = recipient.id();
        return id == null
                ? Holder.named(recipient.name(), recipient.email(), recipient.department())
                : people.find(id)
                        .orElseThrow(() -> DomainException.field(
                                AssetsError.UNKNOWN_PERSON, "userId", "There is no active account with this id."));
    }

    /**
     * Changes the terms of an assignment and, when a moment of return is said, ends it.
     *
     * @param returned when the asset came back, null when it is not said that it did
     * @throws DomainException when there is no such assignment, the terms make no sense, or it ended before
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public AssignmentView change(
            UUID id, ExpectedVersion expected, Terms terms, @Nullable Instant returned, Actor actor) {
        var asset = assetOf(id);
        var before = open(id, expected, asset);
        var revised = before.with(terms);
        var after = keeping.save(
                before, returned == null ? revised : revised.end(returned, time.now()), assignments, language, actor);
        if (returned != null) {
            takeBack(asset, after, returned, actor);
        }
        return view(after, asset);
    }

    /**
     * Ends an assignment now.
     *
     * @throws DomainException when there is no such assignment or it ended before
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public AssignmentView giveBack(UUID id, ExpectedVersion expected, @Nullable String notes, Actor actor) {
        return change(id, expected, new Terms(null, null, null, notes), time.now(), actor);
    }

    /**
     * Removes an assignment from sight, and ends it if it had not ended.
     *
     * @throws DomainException when there is no such assignment
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public void remove(UUID id, ExpectedVersion expected, Actor actor) {
        var asset = assetOf(id);
        var before = open(id, expected, asset);
        var now = time.now();
        var after = keeping.save(before, before.remove(now), assignments, language, actor);
        if (before.status() == Assignment.Status.ACTIVE) {
            takeBack(asset, after, now, actor);
        }
    }

    private void takeBack(Asset asset, Assignment assignment, Instant at, Actor actor) {
        keeping.save(asset, asset.takeBack(), assets, assetLanguage, actor);
        language.returned(assignment, at, actor);
    }

    private Asset assetOf(UUID id) {
        return assignments
                .find(id)
                .flatMap(known -> assets.findForUpdate(known.assetId()))
                .orElseThrow(() -> DomainException.notFound("assignment", id));
    }

    private Assignment open(UUID id, ExpectedVersion expected, Asset asset) {
        return keeping.open(assignments, id, expected, "assignment", assignment -> view(assignment, asset));
    }

    private AssignmentView view(Assignment assignment, Asset asset) {
        return AssignmentView.of(assignment, asset.number(), asset.details().name(), time.today());
    }
}
