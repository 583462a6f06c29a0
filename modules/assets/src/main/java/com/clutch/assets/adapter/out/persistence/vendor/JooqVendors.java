package com.clutch.assets.adapter.out.persistence.vendor;

import static com.clutch.assets.jooq.Tables.VENDOR;
import static com.clutch.assets.jooq.Tables.VENDOR_CONTRACT;
import static com.clutch.assets.jooq.Tables.VENDOR_REVIEW;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;

import com.clutch.assets.adapter.out.persistence.JooqStore;
import com.clutch.assets.domain.AssetsError;
import com.clutch.assets.domain.vendor.Rating;
import com.clutch.assets.domain.vendor.Review;
import com.clutch.assets.domain.vendor.Vendor;
import com.clutch.assets.domain.vendor.Vendors;
import com.clutch.assets.jooq.tables.records.VendorRecord;
import com.clutch.kernel.DomainException;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqVendors extends JooqStore<VendorRecord, Vendor> implements Vendors {

    JooqVendors(DSLContext dsl) {
        super(dsl, VENDOR, VENDOR.ID, VENDOR.VERSION, VENDOR.REMOVED_AT);
    }

    @Override
    public boolean hasActiveContract(UUID id) {
        return dsl.fetchExists(
                VENDOR_CONTRACT,
                VENDOR_CONTRACT
                        .VENDOR_ID
                        .eq(id)
                        .and(VENDOR_CONTRACT.STATUS.eq("ACTIVE"))
                        .and(VENDOR_CONTRACT.REMOVED_AT.isNull()));
    }

    @Override
    public Rating keep(Review review) {
        dsl.insertInto(VENDOR_REVIEW)
                .set(VENDOR_REVIEW.VENDOR_ID, review.vendorId())
                .set(VENDOR_REVIEW.REVIEWER_ID, review.reviewer().id())
                .set(VENDOR_REVIEW.QUALITY, review.quality())
                .set(VENDOR_REVIEW.DELIVERY, review.delivery())
                .set(VENDOR_REVIEW.COMMUNICATION, review.communication())
                .set(VENDOR_REVIEW.PRICING, review.pricing())
                .set(VENDOR_REVIEW.COMMENT, review.comment())
                .set(VENDOR_REVIEW.REVIEWER_NAME, review.reviewer().name())
                .set(VENDOR_REVIEW.REVIEWED_AT, review.at())
                .onConflict(VENDOR_REVIEW.VENDOR_ID, VENDOR_REVIEW.REVIEWER_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
        return dsl.select(
                        count(),
                        sum(VENDOR_REVIEW.QUALITY),
                        sum(VENDOR_REVIEW.DELIVERY),
                        sum(VENDOR_REVIEW.COMMUNICATION),
                        sum(VENDOR_REVIEW.PRICING))
                .from(VENDOR_REVIEW)
                .where(VENDOR_REVIEW.VENDOR_ID.eq(review.vendorId()))
                .fetchSingle(row -> new Rating(
                        row.value1(),
                        row.value2().longValue(),
                        row.value3().longValue(),
                        row.value4().longValue(),
                        row.value5().longValue()));
    }

    @Override
    protected Vendor read(Record row) {
        return VendorRows.vendor(row);
    }

    @Override
    protected VendorRecord row(Vendor vendor) {
        return VendorRows.row(vendor);
    }

    @Override
    protected @Nullable DomainException refusal(String constraint) {
        return constraint.equals("vendor_name")
                ? DomainException.field(AssetsError.VENDOR_NAME_TAKEN, "name", "Another vendor has this name.")
                : null;
    }
}
