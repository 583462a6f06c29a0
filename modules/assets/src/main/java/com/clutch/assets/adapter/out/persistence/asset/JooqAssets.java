package com.clutch.assets.adapter.out.persistence.asset;

import static com.clutch.assets.jooq.Sequences.ASSET_NUMBER;
import static com.clutch.assets.jooq.Tables.ASSET;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.lower;

import com.clutch.assets.adapter.out.persistence.JooqStore;
import com.clutch.assets.domain.AssetsError;
import com.clutch.assets.domain.asset.Asset;
import com.clutch.assets.domain.asset.Assets;
import com.clutch.assets.jooq.tables.records.AssetRecord;
import com.clutch.kernel.DomainException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqAssets extends JooqStore<AssetRecord, Asset> implements Assets {

    JooqAssets(DSLContext dsl) {
        super(dsl, ASSET, ASSET.ID, ASSET.VERSION, ASSET.REMOVED_AT);
    }

    @Override
    public String nextNumber() {
        return "AST-%06d".formatted(dsl.nextval(ASSET_NUMBER));
    }

    @Override
    public List<Asset> findForUpdate(Collection<UUID> ids) {
        // Always in the same order, so that two callers wait for one another instead of locking each other out.
        return dsl.selectFrom(ASSET)
                .where(ASSET.ID.eq(any(ids.toArray(UUID[]::new))))
                .and(ASSET.REMOVED_AT.isNull())
                .orderBy(ASSET.ID)
                .forUpdate()
                .fetch(AssetRows::asset);
    }

    @Override
    public List<Asset> having(Collection<String> numbers, Collection<String> serialNumbers) {
        // Two statements, each on its own index; one condition with "or" would walk the table.
        var found = new LinkedHashMap<UUID, Asset>();
        var conditions = List.of(
                ASSET.NUMBER.eq(any(numbers.toArray(String[]::new))),
                lower(ASSET.SERIAL_NUMBER).eq(any(serialNumbers.toArray(String[]::new))));
        for (var condition : conditions) {
            dsl.selectFrom(ASSET)
                    .where(condition)
                    .and(ASSET.REMOVED_AT.isNull())
                    .fetch(AssetRows::asset)
                    .forEach(asset -> found.put(asset.id(), asset));
        }
        return List.copyOf(found.values());
    }

    @Override
    protected Asset read(Record row) {
        return AssetRows.asset(row);
    }

    @Override
    protected AssetRecord row(Asset asset) {
        return AssetRows.row(asset);
    }

    @Override
    protected @Nullable DomainException refusal(String constraint) {
        return constraint.equals("asset_serial_number")
                ? DomainException.field(
                        AssetsError.SERIAL_NUMBER_TAKEN, "serialNumber", "Another asset has this serial number.")
                : null;
    }
}
