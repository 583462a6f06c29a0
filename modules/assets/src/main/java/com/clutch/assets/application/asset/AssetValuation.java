package com.clutch.assets.application.asset;

import com.clutch.assets.domain.asset.Assets;
import com.clutch.assets.domain.asset.Depreciation;
import com.clutch.kernel.DomainException;
import com.clutch.platform.CompanyTime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Says what an asset is worth in the books. */
@Service
public class AssetValuation {

    /**
     * How an asset loses its value.
     *
     * @param method always straight_line; null when what it cost, when it was bought or how long it serves is not known, and then
     *     there is no schedule
     * @param at day of the figures
     * @param accumulated what has been lost up to that day
     * @param bookValue what is left on that day; what the asset is worth otherwise, when it is not depreciated
     * @param schedule the end of each year of its life, the last one being the end of its life
     */
    public record Valuation(
            UUID assetId,
            @Nullable String method,
            LocalDate at,
            String currency,
            @Nullable BigDecimal cost,
            @Nullable BigDecimal salvageValue,
            @Nullable Integer usefulLifeMonths,
            @Nullable BigDecimal perMonth,
            BigDecimal accumulated,
            BigDecimal bookValue,
            @Nullable LocalDate endsOn,
            List<Year> schedule) {}

    /** What is left after a year of the life of an asset. */
    public record Year(LocalDate until, BigDecimal accumulated, BigDecimal bookValue) {}

    private final Assets assets;
    private final CompanyTime time;

    AssetValuation(Assets assets, CompanyTime time) {
        this.assets = assets;
        this.time = time;
    }

    /**
     * What an asset is worth on a day.
     *
     * @param at today when null
     * @throws DomainException when there is no such asset
     */
    public Valuation of(UUID id, @Nullable LocalDate at) {
        var asset = assets.find(id).orElseThrow(() -> DomainException.notFound("asset", id));
        var day = at == null ? time.today() : at;
        var currency = asset.details().currency();
        return asset.depreciation()
                .map(loss -> new Valuation(
                        id,
                        "straight_line",
                        day,
                        currency,
                        loss.cost(),
                        loss.salvage(),
                        loss.lifeMonths(),
                        loss.perMonth(),
                        loss.lostUntil(day),
                        loss.bookValueOn(day),
                        loss.endsOn(),
                        schedule(loss)))
                .orElseGet(() -> new Valuation(
                        id,
                        null,
                        day,
                        currency,
                        asset.details().purchasePrice(),
                        null,
                        null,
                        null,
                        new BigDecimal("0.00"),
                        asset.valueOn(day),
                        null,
                        List.of()));
    }

    private static List<Year> schedule(Depreciation loss) {
        var years = new ArrayList<Year>();
        for (var months = 12; months < loss.lifeMonths() + 12; months += 12) {
            var until = loss.since().plusMonths(Math.min(months, loss.lifeMonths()));
            years.add(new Year(until, loss.lostUntil(until), loss.bookValueOn(until)));
        }
        return years;
    }
}
