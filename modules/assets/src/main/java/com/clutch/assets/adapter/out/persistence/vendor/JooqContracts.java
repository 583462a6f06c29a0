package com.clutch.assets.adapter.out.persistence.vendor;

import static com.clutch.assets.adapter.out.persistence.JooqText.given;
import static com.clutch.assets.jooq.Sequences.VENDOR_CONTRACT_NUMBER;
import static com.clutch.assets.jooq.Tables.VENDOR_CONTRACT;
import static com.clutch.assets.jooq.Tables.VENDOR_CONTRACT_NOTICE;

import com.clutch.assets.adapter.out.persistence.JooqStore;
import com.clutch.assets.adapter.out.persistence.JooqText;
import com.clutch.assets.domain.AssetsError;
import com.clutch.assets.domain.Signature;
import com.clutch.assets.domain.vendor.ContractDetails;
import com.clutch.assets.domain.vendor.ContractFields.Deliverable;
import com.clutch.assets.domain.vendor.ContractFields.Terms;
import com.clutch.assets.domain.vendor.ContractNotice;
import com.clutch.assets.domain.vendor.ContractStatus;
import com.clutch.assets.domain.vendor.ContractType;
import com.clutch.assets.domain.vendor.VendorContract;
import com.clutch.assets.domain.vendor.VendorContracts;
import com.clutch.assets.jooq.tables.records.VendorContractRecord;
import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqContracts extends JooqStore<VendorContractRecord, VendorContract> implements VendorContracts {

    private static final Condition HOLDS = VENDOR_CONTRACT.REMOVED_AT.isNull().and(VENDOR_CONTRACT.STATUS.eq("ACTIVE"));

    JooqContracts(DSLContext dsl) {
        super(dsl, VENDOR_CONTRACT, VENDOR_CONTRACT.ID, VENDOR_CONTRACT.VERSION, VENDOR_CONTRACT.REMOVED_AT);
    }

    @Override
    public String nextNumber() {
        return "VC-%06d".formatted(dsl.nextval(VENDOR_CONTRACT_NUMBER));
    }

    @Override
    public List<VendorContract> overdueForUpdate(LocalDate today, int limit) {
        return dsl.selectFrom(VENDOR_CONTRACT)
                .where(HOLDS)
                .and(VENDOR_CONTRACT.END_DATE.lt(today))
                .orderBy(VENDOR_CONTRACT.END_DATE, VENDOR_CONTRACT.ID)
                .limit(limit)
                .forUpdate()
                .skipLocked()
                .fetch(JooqContracts::contract);
    }

    @Override
    public List<VendorContract> near(
            ContractNotice.Kind kind, LocalDate from, LocalDate to, @Nullable UUID after, int limit) {
        var day = switch (kind) {
            case EXPIRY -> VENDOR_CONTRACT.END_DATE;
            case RENEWAL -> VENDOR_CONTRACT.RENEWAL_DATE;
        };
        return dsl.selectFrom(VENDOR_CONTRACT)
                .where(HOLDS)
                .and(day.between(from, to))
                .and(given(after, VENDOR_CONTRACT.ID::gt))
                .orderBy(VENDOR_CONTRACT.ID)
                .limit(limit)
                .fetch(JooqContracts::contract);
    }

    @Override
    public boolean give(ContractNotice notice, Instant now) {
        return dsl.insertInto(VENDOR_CONTRACT_NOTICE)
                        .set(VENDOR_CONTRACT_NOTICE.CONTRACT_ID, notice.contractId())
                        .set(VENDOR_CONTRACT_NOTICE.KIND, notice.kind().name())
                        .set(VENDOR_CONTRACT_NOTICE.DUE_DATE, notice.dueDate())
                        .set(VENDOR_CONTRACT_NOTICE.DAYS_BEFORE, notice.daysBefore())
                        .set(VENDOR_CONTRACT_NOTICE.GIVEN_AT, now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    static VendorContract contract(Record row) {
        var details = new ContractDetails(
                row.get(VENDOR_CONTRACT.NUMBER),
                row.get(VENDOR_CONTRACT.TITLE),
                row.get(VENDOR_CONTRACT.DESCRIPTION),
                JooqText.constant(ContractType.class, row.get(VENDOR_CONTRACT.TYPE)),
                row.get(VENDOR_CONTRACT.VALUE),
                row.get(VENDOR_CONTRACT.CURRENCY),
                row.get(VENDOR_CONTRACT.START_DATE),
                row.get(VENDOR_CONTRACT.END_DATE),
                row.get(VENDOR_CONTRACT.RENEWAL_DATE),
                new Terms(
                        row.get(VENDOR_CONTRACT.PAYMENT_TERMS),
                        row.get(VENDOR_CONTRACT.DELIVERY_TERMS),
                        row.get(VENDOR_CONTRACT.WARRANTY),
                        row.get(VENDOR_CONTRACT.TERMINATION)),
                JooqText.entries(row.get(VENDOR_CONTRACT.DELIVERABLES), Deliverable.class));
        return new VendorContract(
                row.get(VENDOR_CONTRACT.ID),
                row.get(VENDOR_CONTRACT.VERSION),
                row.get(VENDOR_CONTRACT.VENDOR_ID),
                details,
                JooqText.constant(ContractStatus.class, row.get(VENDOR_CONTRACT.STATUS)),
                new Signature(row.get(VENDOR_CONTRACT.CREATED_BY), row.get(VENDOR_CONTRACT.CREATED_BY_NAME)),
                row.get(VENDOR_CONTRACT.CREATED_AT),
                row.get(VENDOR_CONTRACT.UPDATED_AT),
                row.get(VENDOR_CONTRACT.REMOVED_AT));
    }

    @Override
    protected VendorContract read(Record row) {
        return contract(row);
    }

    @Override
    protected VendorContractRecord row(VendorContract contract) {
        var details = contract.details();
        var terms = details.terms();
        var row = new VendorContractRecord();
        row.setId(contract.id());
        row.setVersion(contract.version());
        row.setVendorId(contract.vendorId());
        row.setNumber(details.number());
        row.setTitle(details.title());
        row.setDescription(details.description());
        row.setType(details.type().name());
        row.setStatus(contract.status().name());
        row.setValue(details.value());
        row.setCurrency(details.currency());
        row.setStartDate(details.startDate());
        row.setEndDate(details.endDate());
        row.setRenewalDate(details.renewalDate());
        row.setPaymentTerms(terms.paymentTerms());
        row.setDeliveryTerms(terms.deliveryTerms());
        row.setWarranty(terms.warranty());
        row.setTermination(terms.termination());
        row.setDeliverables(JooqText.json(details.deliverables()));
        row.setCreatedBy(contract.createdBy().id());
        row.setCreatedByName(contract.createdBy().name());
        row.setCreatedAt(contract.createdAt());
        row.setUpdatedAt(contract.updatedAt());
        row.setRemovedAt(contract.removedAt());
        return row;
    }

    @Override
    protected @Nullable DomainException refusal(String constraint) {
        return constraint.equals("vendor_contract_number_taken")
                ? DomainException.field(
                        AssetsError.CONTRACT_NUMBER_TAKEN, "contractNumber", "Another contract has this number.")
                : null;
    }
}
