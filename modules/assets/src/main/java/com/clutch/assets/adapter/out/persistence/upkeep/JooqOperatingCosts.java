package com.clutch.assets.adapter.out.persistence.upkeep;

import static com.clutch.assets.jooq.Tables.OPERATING_COST;

import com.clutch.assets.adapter.out.persistence.JooqStore;
import com.clutch.assets.adapter.out.persistence.JooqText;
import com.clutch.assets.domain.AssetsError;
import com.clutch.assets.domain.Signature;
import com.clutch.assets.domain.upkeep.CostKind;
import com.clutch.assets.domain.upkeep.OperatingCost;
import com.clutch.assets.domain.upkeep.OperatingCosts;
import com.clutch.assets.jooq.tables.records.OperatingCostRecord;
import com.clutch.kernel.DomainException;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqOperatingCosts extends JooqStore<OperatingCostRecord, OperatingCost> implements OperatingCosts {

    JooqOperatingCosts(DSLContext dsl) {
        super(dsl, OPERATING_COST, OPERATING_COST.ID, OPERATING_COST.VERSION, OPERATING_COST.REMOVED_AT);
    }

    static OperatingCost cost(Record row) {
        return new OperatingCost(
                row.get(OPERATING_COST.ID),
                row.get(OPERATING_COST.VERSION),
                row.get(OPERATING_COST.ASSET_ID),
                row.get(OPERATING_COST.VENDOR_ID),
                JooqText.constant(CostKind.class, row.get(OPERATING_COST.KIND)),
                row.get(OPERATING_COST.AMOUNT),
                row.get(OPERATING_COST.CURRENCY),
                row.get(OPERATING_COST.INCURRED_ON),
                row.get(OPERATING_COST.DESCRIPTION),
                new Signature(row.get(OPERATING_COST.RECORDED_BY), row.get(OPERATING_COST.RECORDED_BY_NAME)),
                row.get(OPERATING_COST.CREATED_AT),
                row.get(OPERATING_COST.UPDATED_AT),
                row.get(OPERATING_COST.REMOVED_AT));
    }

    @Override
    protected OperatingCost read(Record row) {
        return cost(row);
    }

    @Override
    protected OperatingCostRecord row(OperatingCost cost) {
        var row = new OperatingCostRecord();
        row.setId(cost.id());
        row.setVersion(cost.version());
        row.setAssetId(cost.assetId());
        row.setVendorId(cost.vendorId());
        row.setKind(cost.kind().name());
        row.setAmount(cost.amount());
        row.setCurrency(cost.currency());
        row.setIncurredOn(cost.incurredOn());
        row.setDescription(cost.description());
        row.setRecordedBy(cost.recordedBy().id());
        row.setRecordedByName(cost.recordedBy().name());
        row.setCreatedAt(cost.createdAt());
        row.setUpdatedAt(cost.updatedAt());
        row.setRemovedAt(cost.removedAt());
        return row;
    }

    @Override
    protected @Nullable DomainException refusal(String constraint) {
        return switch (constraint) {
            case "operating_cost_asset_id_fkey" ->
                DomainException.field(AssetsError.UNKNOWN_ASSET, "assetId", "There is no asset with this id.");
            case "operating_cost_vendor_id_fkey" ->
                DomainException.field(AssetsError.UNKNOWN_VENDOR, "vendorId", "There is no vendor with this id.");
            default -> null;
        };
    }
}
