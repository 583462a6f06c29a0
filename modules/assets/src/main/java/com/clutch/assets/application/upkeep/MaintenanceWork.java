package com.clutch.assets.application.upkeep;

import com.clutch.assets.application.Keeping;
import com.clutch.assets.application.asset.AssetEvents;
import com.clutch.assets.domain.AssetsError;
import com.clutch.assets.domain.Signature;
import com.clutch.assets.domain.asset.Asset;
import com.clutch.assets.domain.asset.AssetCondition;
import com.clutch.assets.domain.asset.Assets;
import com.clutch.assets.domain.upkeep.Maintenance;
import com.clutch.assets.domain.upkeep.MaintenanceDetails;
import com.clutch.assets.domain.upkeep.MaintenanceFields;
import com.clutch.assets.domain.upkeep.MaintenanceRecord;
import com.clutch.assets.domain.upkeep.MaintenanceStatus;
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

/**
 * Plans work on assets and writes down how far it has come. Work that begins takes its asset out of use, and gives it back when it
 * ends; work that is completed counts among the services of its asset. Each step locks the asset first.
 */
@Service
public class MaintenanceWork {

    private final Maintenance maintenance;
    private final MaintenanceEvents language;
    private final Assets assets;
    private final AssetEvents assetLanguage;
    private final Keeping keeping;
    private final CompanyTime time;

    MaintenanceWork(
            Maintenance maintenance,
            MaintenanceEvents language,
            Assets assets,
            AssetEvents assetLanguage,
            Keeping keeping,
            CompanyTime time) {
        this.maintenance = maintenance;
        this.language = language;
        this.assets = assets;
        this.assetLanguage = assetLanguage;
        this.keeping = keeping;
        this.time = time;
    }

    /**
     * Plans work, or writes down work that has begun or is done already.
     *
     * @throws DomainException when there is no such asset or vendor, the fields make no sense, or the asset cannot be worked on
     */
    @Transactional
    public MaintenanceView plan(@Nullable UUID assetId, MaintenanceFields said, Actor actor) {
        var asset = assetId == null ? null : assets.findForUpdate(assetId).orElse(null);
        if (asset == null) {
            throw DomainException.field(AssetsError.UNKNOWN_ASSET, "assetId", "There is no asset with this id.");
        }
        var now = time.now();
        var day = said.completedDate() == null ? time.today() : said.completedDate();
        var planned = MaintenanceRecord.plan(
                Ids.at(now),
                asset.id(),
                MaintenanceDetails.of(said, day),
                asset.details().currency(),
                new Signature(actor.id(), actor.name()),
                now);
        var record = advance(planned, said);
        follow(asset, planned.status(), record, actor);
        return view(keeping.add(record, maintenance, language, actor), asset);
    }

    /**
     * Changes the fields that are said, and takes the work a step further when a status or a day of completion is said.
     *
     * @throws DomainException when there is no such record or vendor, the fields make no sense, or the status has no such move
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public MaintenanceView revise(UUID id, ExpectedVersion expected, MaintenanceFields said, Actor actor) {
        var asset = assetOf(id);
        var before = open(id, expected, asset);
        var after = advance(before.revise(before.details().with(said)), said);
        follow(asset, before.status(), after, actor);
        return view(keeping.save(before, after, maintenance, language, actor), asset);
    }

    /**
     * Removes a record from sight. Completed work stays, because its cost has been counted.
     *
     * @throws DomainException when there is no such record, or the work has begun or is completed
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public void remove(UUID id, ExpectedVersion expected, Actor actor) {
        var before = open(id, expected, assetOf(id));
        keeping.save(before, before.remove(time.now()), maintenance, language, actor);
    }

    private MaintenanceRecord advance(MaintenanceRecord record, MaintenanceFields said) {
        var done = said.completedDate() != null && !record.status().isClosed();
        var next = said.status() != null ? said.status() : done ? MaintenanceStatus.COMPLETED : record.status();
        return record.moveTo(next, said.completedDate(), time.today(), time.now());
    }

    private void follow(Asset asset, MaintenanceStatus from, MaintenanceRecord record, Actor actor) {
        var to = record.status();
        if (from == to) {
            return;
        }
        var after = asset;
        if (to == MaintenanceStatus.IN_PROGRESS) {
            after = after.moveTo(AssetCondition.MAINTENANCE);
        } else if (from == MaintenanceStatus.IN_PROGRESS && asset.condition() == AssetCondition.MAINTENANCE) {
            after = after.moveTo(AssetCondition.ACTIVE);
        }
        var day = record.completedDate();
        if (day != null) {
            after = after.serviced(
                    day, record.details().nextDueDate(), record.details().cost());
        }
        keeping.save(asset, after, assets, assetLanguage, actor);
    }

    private Asset assetOf(UUID id) {
        return maintenance
                .find(id)
                .flatMap(known -> assets.findForUpdate(known.assetId()))
                .orElseThrow(() -> DomainException.notFound("maintenance record", id));
    }

    private MaintenanceRecord open(UUID id, ExpectedVersion expected, Asset asset) {
        return keeping.open(maintenance, id, expected, "maintenance record", record -> view(record, asset));
    }

    private static MaintenanceView view(MaintenanceRecord record, Asset asset) {
        return MaintenanceView.of(record, asset.number(), asset.details().name());
    }
}
