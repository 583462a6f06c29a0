package com.clutch.fleet.adapter.out.persistence.papers;

import static com.clutch.fleet.jooq.Tables.INSURANCE_POLICY;

import com.clutch.fleet.adapter.out.persistence.ledger.JooqLedger;
import com.clutch.fleet.application.papers.InsurancePolicyView;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.papers.Coverage;
import com.clutch.fleet.domain.papers.InsurancePolicies;
import com.clutch.fleet.domain.papers.InsurancePolicy;
import com.clutch.fleet.jooq.tables.records.InsurancePolicyRecord;
import com.clutch.kernel.DomainException;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqInsurancePolicies extends JooqLedger<InsurancePolicyRecord, InsurancePolicy> implements InsurancePolicies {

    JooqInsurancePolicies(DSLContext dsl) {
        super(dsl, INSURANCE_POLICY);
    }

    @Override
    protected InsurancePolicyRecord row(InsurancePolicy policy) {
        var row = new InsurancePolicyRecord();
        row.setVehicleId(policy.vehicleId());
        row.setInsurer(policy.insurer());
        row.setPolicyNumber(policy.policyNumber());
        row.setCoverage(policy.coverage().name());
        row.setPremium(policy.premium());
        row.setCurrency(policy.currency());
        row.setStartsOn(policy.startsOn());
        row.setEndsOn(policy.endsOn());
        row.setNote(policy.note());
        return row;
    }

    @Override
    protected InsurancePolicy entry(Record row) {
        return new InsurancePolicy(
                life(row),
                row.get(INSURANCE_POLICY.VEHICLE_ID),
                row.get(INSURANCE_POLICY.INSURER),
                row.get(INSURANCE_POLICY.POLICY_NUMBER),
                Coverage.valueOf(row.get(INSURANCE_POLICY.COVERAGE)),
                row.get(INSURANCE_POLICY.PREMIUM),
                row.get(INSURANCE_POLICY.CURRENCY),
                row.get(INSURANCE_POLICY.STARTS_ON),
                row.get(INSURANCE_POLICY.ENDS_ON),
                row.get(INSURANCE_POLICY.NOTE));
    }

    @Override
    protected InsurancePolicyView view(InsurancePolicy policy) {
        return InsurancePolicyView.of(policy);
    }

    @Override
    protected @Nullable DomainException refusal(String message) {
        return message.contains("insurance_policy_once")
                ? new DomainException(
                        FleetError.PAPER_KNOWN_ALREADY, "This policy of the vehicle is written down already.")
                : null;
    }
}
