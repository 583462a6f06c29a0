package com.clutch.assets.application.asset;

import com.clutch.assets.application.Keeping;
import com.clutch.assets.domain.asset.Asset;
import com.clutch.assets.domain.asset.AssetCondition;
import com.clutch.assets.domain.asset.AssetDetails;
import com.clutch.assets.domain.asset.AssetFields;
import com.clutch.assets.domain.asset.Assets;
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

/** Takes assets into the books, changes what is known of them, and takes them out again. */
@Service
public class AssetRegistration {

    private final Assets assets;
    private final AssetEvents language;
    private final Assigning assigning;
    private final Keeping keeping;
    private final CompanyTime time;

    AssetRegistration(Assets assets, AssetEvents language, Assigning assigning, Keeping keeping, CompanyTime time) {
        this.assets = assets;
        this.language = language;
        this.assigning = assigning;
        this.keeping = keeping;
        this.time = time;
    }

    /**
     * Stores a new asset; active when nobody says otherwise.
     *
     * @param recipient to whom it is given at once, null when to nobody
     * @throws DomainException when the fields make no sense, the serial number is taken, or it cannot be given to that person
     */
    @Transactional
    public AssetView register(AssetFields said, @Nullable Recipient recipient, Actor actor) {
        var now = time.now();
        var details = AssetDetails.of(said);
        var condition = said.status() == null ? AssetCondition.ACTIVE : said.status();
        var asset = Asset.register(Ids.at(now), assets.nextNumber(), details, condition, now);
        keeping.add(asset, assets, language, actor);
        var stored = recipient == null ? asset : assigning.giveAtOnce(asset, recipient, actor);
        return AssetView.of(stored, time.today());
    }

    /**
     * Changes the fields that are said. What is the same as before makes no new version.
     *
     * @throws DomainException when there is no such asset, the fields make no sense, the status has no such move, the serial
     *     number is taken, or the asset has been retired
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public AssetView revise(UUID id, ExpectedVersion expected, AssetFields said, Actor actor) {
        var before = open(id, expected);
        var revised = before.revise(before.details().with(said));
        var after = said.status() == null ? revised : revised.moveTo(said.status());
        return AssetView.of(keeping.save(before, after, assets, language, actor), time.today());
    }

    /**
     * Removes an asset from sight; its history stays.
     *
     * @throws DomainException when there is no such asset or somebody has it
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public void remove(UUID id, ExpectedVersion expected, Actor actor) {
        var before = open(id, expected);
        keeping.save(before, before.remove(time.now()), assets, language, actor);
    }

    private Asset open(UUID id, ExpectedVersion expected) {
        return keeping.open(assets, id, expected, "asset", asset -> AssetView.of(asset, time.today()));
    }
}
