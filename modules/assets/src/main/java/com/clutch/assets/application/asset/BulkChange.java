package com.clutch.assets.application.asset;

import com.clutch.assets.application.Keeping;
import com.clutch.assets.domain.asset.Asset;
import com.clutch.assets.domain.asset.AssetCondition;
import com.clutch.assets.domain.asset.AssetFields;
import com.clutch.assets.domain.asset.Assets;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.platform.CompanyTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes many assets alike; one that cannot be changed does not keep the others from it. */
@Service
public class BulkChange {

    /**
     * What became of one asset.
     *
     * @param code why it was refused, null when it was not
     * @param message the same as a sentence
     */
    public record Result(
            UUID id,
            Outcome outcome,
            @Nullable String code,
            @Nullable String message) {}

    /** What became of an asset. */
    public enum Outcome {
        /** It is as was asked for. */
        CHANGED,
        /** It was so before. */
        UNCHANGED,
        /** It stays what it is. */
        REFUSED
    }

    private final Assets assets;
    private final AssetEvents language;
    private final Keeping keeping;
    private final CompanyTime time;

    BulkChange(Assets assets, AssetEvents language, Keeping keeping, CompanyTime time) {
        this.assets = assets;
        this.language = language;
        this.keeping = keeping;
        this.time = time;
    }

    /** Moves many assets to one status. One result per id. */
    @Transactional
    public List<Result> move(List<UUID> ids, AssetCondition condition, Actor actor) {
        return change(ids, asset -> asset.moveTo(condition), actor);
    }

    /** Moves many assets to one place. One result per id. */
    @Transactional
    public List<Result> relocate(List<UUID> ids, AssetFields.Place place, Actor actor) {
        var said = AssetFields.at(place);
        return change(ids, asset -> asset.revise(asset.details().with(said)), actor);
    }

    /** Removes many assets from sight. One result per id. */
    @Transactional
    public List<Result> remove(List<UUID> ids, Actor actor) {
        var now = time.now();
        return change(ids, asset -> asset.remove(now), actor);
    }

    private List<Result> change(List<UUID> ids, UnaryOperator<Asset> change, Actor actor) {
        var known = new LinkedHashMap<UUID, Asset>();
        assets.findForUpdate(ids).forEach(asset -> known.put(asset.id(), asset));
        return new LinkedHashSet<>(ids)
                .stream().map(id -> changeOne(id, known.get(id), change, actor)).toList();
    }

    private Result changeOne(UUID id, @Nullable Asset before, UnaryOperator<Asset> change, Actor actor) {
        try {
            if (before == null) {
                throw DomainException.notFound("asset", id);
            }
            var after = keeping.save(before, change.apply(before), assets, language, actor);
            return new Result(id, after.equals(before) ? Outcome.UNCHANGED : Outcome.CHANGED, null, null);
        } catch (DomainException no) {
            return new Result(id, Outcome.REFUSED, no.code().name(), no.sentence());
        }
    }
}
